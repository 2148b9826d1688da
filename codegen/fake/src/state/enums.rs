//! Enums of both API versions: names in version 2017-03-12, numbers in the legacy API.

/// An enum whose values have names in version 2017-03-12 and numbers in the legacy API.
pub trait ApiEnum: Copy + 'static {
    const ALL: &'static [(Self, &'static str, i64)];

    /// Returns the first value with that name.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own, _)| *own == name).map(|(value, ..)| *value)
    }

    /// Returns the first value with that number.
    fn from_number(number: i64) -> Option<Self> {
        Self::ALL.iter().find(|(.., own)| *own == number).map(|(value, ..)| *value)
    }
}

/// Defines an enum: each variant with its name in version 2017-03-12 and its number in the legacy API.
macro_rules! api_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $value:literal, $number:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($variant),* }

        impl ApiEnum for $name {
            const ALL: &'static [(Self, &'static str, i64)] = &[$(($name::$variant, $value, $number)),*];
        }

        impl $name {
            /// Returns the name in version 2017-03-12.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $value),* }
            }

            /// Returns the number in the legacy API.
            pub fn number(self) -> i64 {
                match self { $(Self::$variant => $number),* }
            }
        }
    };
}

api_enum! {
    /// Billing of an instance.
    Charge {
        Prepaid = "PREPAID", 1;
        Hourly = "POSTPAID_BY_HOUR", 2;
    }
}

api_enum! {
    /// Billing of public bandwidth. A package has no number of its own in the legacy API.
    NetworkCharge {
        Prepaid = "BANDWIDTH_PREPAID", 1;
        Traffic = "TRAFFIC_POSTPAID_BY_HOUR", 2;
        Hourly = "BANDWIDTH_POSTPAID_BY_HOUR", 3;
        Package = "BANDWIDTH_PACKAGE", 3;
    }
}

api_enum! {
    /// Kind of disk.
    DiskKind {
        LocalBasic = "LOCAL_BASIC", 1;
        CloudBasic = "CLOUD_BASIC", 2;
        LocalSsd = "LOCAL_SSD", 3;
        CloudSsd = "CLOUD_SSD", 4;
        CloudPremium = "CLOUD_PREMIUM", 5;
    }
}

api_enum! {
    /// Renewal of a prepaid term.
    Renewal {
        Manual = "NOTIFY_AND_MANUAL_RENEW", 0;
        Automatic = "NOTIFY_AND_AUTO_RENEW", 1;
        Never = "DISABLE_NOTIFY_AND_MANUAL_RENEW", 2;
    }
}

api_enum! {
    /// State of an instance. Version 2017-03-12 has fewer names: an operation on a stopped instance is STOPPING
    /// until it is done, so that STOPPED always means that the instance accepts the next call.
    InstanceState {
        Running = "RUNNING", 2;
        Pending = "PENDING", 3;
        Stopped = "STOPPED", 4;
        Returning = "STOPPING", 6;
        Rebooting = "REBOOTING", 7;
        Starting = "STARTING", 8;
        Stopping = "STOPPING", 9;
        ResettingPassword = "STOPPING", 10;
        MakingImage = "STOPPING", 12;
        Reinstalling = "REBOOTING", 14;
        Upgrading = "STOPPING", 19;
    }
}

api_enum! {
    /// Origin of an image.
    ImageKind {
        Private = "PRIVATE_IMAGE", 1;
        Public = "PUBLIC_IMAGE", 2;
        Market = "MARKET_IMAGE", 3;
        Shared = "SHARED_IMAGE", 4;
    }
}

api_enum! {
    /// State of an image. Version 2017-03-12 has one name for both sides of a copy, the legacy API none for a deletion.
    ImageState {
        Creating = "CREATING", 1;
        Normal = "NORMAL", 2;
        Syncing = "SYNCING", 4;
        Copying = "SYNCING", 5;
        Deleting = "DELETING", 3;
    }
}

api_enum! {
    /// State of an elastic IP address. The legacy API does not distinguish bindings to instances and to interfaces.
    AddressState {
        Creating = "CREATING", 0;
        Binding = "BINDING", 1;
        Bound = "BIND", 2;
        BoundToInterface = "BIND_ENI", 2;
        Unbinding = "UNBINDING", 3;
        Free = "UNBIND", 4;
        Leaving = "OFFLINING", 6;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variant_with_a_number_or_name_is_found() {
        assert_eq!(NetworkCharge::from_number(3), Some(NetworkCharge::Hourly));
        assert_eq!(AddressState::from_number(2), Some(AddressState::Bound));
        assert_eq!(InstanceState::from_name("STOPPED"), Some(InstanceState::Stopped));
        assert_eq!(ImageState::Copying.name(), "SYNCING");
        assert_eq!(DiskKind::from_number(6), None);
    }
}
