//! Values that both generations have, each in its own spelling.

/// Values that have a word in the revised API and a number in the older one.
pub trait Words: Copy + 'static {
    const ALL: &'static [(Self, &'static str, i64)];

    /// The first value of that word.
    fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own, _)| *own == word).map(|(value, ..)| *value)
    }

    /// The first value of that number.
    fn of_number(number: i64) -> Option<Self> {
        Self::ALL.iter().find(|(.., own)| *own == number).map(|(value, ..)| *value)
    }
}

/// A value with its word in the revised API and its number in the older one.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal, $number:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($variant),* }

        impl Words for $name {
            const ALL: &'static [(Self, &'static str, i64)] = &[$(($name::$variant, $word, $number)),*];
        }

        impl $name {
            /// Its word in the revised API.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// Its number in the older API.
            pub fn number(self) -> i64 {
                match self { $(Self::$variant => $number),* }
            }
        }
    };
}

words! {
    /// How an instance is paid for.
    Charge {
        Prepaid = "PREPAID", 1;
        Hourly = "POSTPAID_BY_HOUR", 2;
    }
}

words! {
    /// How public bandwidth is paid for. A package has no number of its own in the older API.
    NetworkCharge {
        Prepaid = "BANDWIDTH_PREPAID", 1;
        Traffic = "TRAFFIC_POSTPAID_BY_HOUR", 2;
        Hourly = "BANDWIDTH_POSTPAID_BY_HOUR", 3;
        Package = "BANDWIDTH_PACKAGE", 3;
    }
}

words! {
    /// Kind of disk.
    DiskKind {
        LocalBasic = "LOCAL_BASIC", 1;
        CloudBasic = "CLOUD_BASIC", 2;
        LocalSsd = "LOCAL_SSD", 3;
        CloudSsd = "CLOUD_SSD", 4;
        CloudPremium = "CLOUD_PREMIUM", 5;
    }
}

words! {
    /// What happens when a term ends.
    Renewal {
        Manual = "NOTIFY_AND_MANUAL_RENEW", 0;
        Automatic = "NOTIFY_AND_AUTO_RENEW", 1;
        Never = "DISABLE_NOTIFY_AND_MANUAL_RENEW", 2;
    }
}

words! {
    /// What an instance is doing. The revised API has fewer words: work on an instance that is shut down is STOPPING until it is done,
    /// so that STOPPED always means that the instance takes the next call.
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

words! {
    /// Where an image comes from.
    ImageKind {
        Private = "PRIVATE_IMAGE", 1;
        Public = "PUBLIC_IMAGE", 2;
        Market = "MARKET_IMAGE", 3;
        Shared = "SHARED_IMAGE", 4;
    }
}

words! {
    /// What an image is doing. The revised API knows one word for copying in both directions, the older API none for deleting.
    ImageState {
        Creating = "CREATING", 1;
        Normal = "NORMAL", 2;
        Syncing = "SYNCING", 4;
        Copying = "SYNCING", 5;
        Deleting = "DELETING", 3;
    }
}

words! {
    /// What an elastic IP address is doing. The older API does not tell whether it is bound to an instance.
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
    fn first_of_several_with_a_number_is_meant() {
        assert_eq!(NetworkCharge::of_number(3), Some(NetworkCharge::Hourly));
        assert_eq!(AddressState::of_number(2), Some(AddressState::Bound));
        assert_eq!(InstanceState::of_word("STOPPED"), Some(InstanceState::Stopped));
        assert_eq!(ImageState::Copying.word(), "SYNCING");
        assert_eq!(DiskKind::of_number(6), None);
    }
}
