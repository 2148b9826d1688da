// @generated from the spec; edit that and run `cargo xtask codegen`.
#[allow(
    clippy::match_single_binding,
    dead_code,
    deprecated,
    unused_imports,
    unused_variables
)]
pub mod legacy {
    use tencentcloud_cvm::legacy as api;
    use super::*;
    pub fn send<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "CreateEip" => Ok(drive.send(requests::create_eip(request)?)),
            "DeleteEip" => Ok(drive.send(requests::delete_eip(request)?)),
            "DescribeEip" => Ok(drive.send(requests::describe_eip(request)?)),
            "DescribeEipQuota" => Ok(drive.send(requests::describe_eip_quota(request)?)),
            "EipBindInstance" => Ok(drive.send(requests::eip_bind_instance(request)?)),
            "EipUnBindInstance" => {
                Ok(drive.send(requests::eip_un_bind_instance(request)?))
            }
            "ModifyEipAttributes" => {
                Ok(drive.send(requests::modify_eip_attributes(request)?))
            }
            "TransformMode" => Ok(drive.send(requests::transform_mode(request)?)),
            "TransformWanIpToEip" => {
                Ok(drive.send(requests::transform_wan_ip_to_eip(request)?))
            }
            "CancelShareImage" => Ok(drive.send(requests::cancel_share_image(request)?)),
            "CreateImage" => Ok(drive.send(requests::create_image(request)?)),
            "DeleteImages" => Ok(drive.send(requests::delete_images(request)?)),
            "DescribeImages" => Ok(drive.send(requests::describe_images(request)?)),
            "GetImageShareUinInfo" => {
                Ok(drive.send(requests::get_image_share_uin_info(request)?))
            }
            "ModifyImageAttributes" => {
                Ok(drive.send(requests::modify_image_attributes(request)?))
            }
            "ShareImage" => Ok(drive.send(requests::share_image(request)?)),
            "SyncCvmImage" => Ok(drive.send(requests::sync_cvm_image(request)?)),
            "DescribeInstances" => Ok(drive.send(requests::describe_instances(request)?)),
            "InquiryInstancePrice" => {
                Ok(drive.send(requests::inquiry_instance_price(request)?))
            }
            "InquiryInstancePriceHour" => {
                Ok(drive.send(requests::inquiry_instance_price_hour(request)?))
            }
            "ModifyInstanceAttributes" => {
                Ok(drive.send(requests::modify_instance_attributes(request)?))
            }
            "ModifyInstanceProject" => {
                Ok(drive.send(requests::modify_instance_project(request)?))
            }
            "RenewInstance" => Ok(drive.send(requests::renew_instance(request)?)),
            "ResetInstancePassword" => {
                Ok(drive.send(requests::reset_instance_password(request)?))
            }
            "ResetInstances" => Ok(drive.send(requests::reset_instances(request)?)),
            "ResizeInstance" => Ok(drive.send(requests::resize_instance(request)?)),
            "ResizeInstanceHour" => {
                Ok(drive.send(requests::resize_instance_hour(request)?))
            }
            "RestartInstances" => Ok(drive.send(requests::restart_instances(request)?)),
            "ReturnInstance" => Ok(drive.send(requests::return_instance(request)?)),
            "RunInstances" => Ok(drive.send(requests::run_instances(request)?)),
            "RunInstancesHour" => Ok(drive.send(requests::run_instances_hour(request)?)),
            "SetAutoRenew" => Ok(drive.send(requests::set_auto_renew(request)?)),
            "StartInstances" => Ok(drive.send(requests::start_instances(request)?)),
            "StopInstances" => Ok(drive.send(requests::stop_instances(request)?)),
            "BindInstanceKey" => Ok(drive.send(requests::bind_instance_key(request)?)),
            "CreateKeyPair" => Ok(drive.send(requests::create_key_pair(request)?)),
            "DeleteKeyPair" => Ok(drive.send(requests::delete_key_pair(request)?)),
            "DescribeKeyPairs" => Ok(drive.send(requests::describe_key_pairs(request)?)),
            "ImportKeyPair" => Ok(drive.send(requests::import_key_pair(request)?)),
            "ModifyKeyPair" => Ok(drive.send(requests::modify_key_pair(request)?)),
            "UnBindInstanceKey" => {
                Ok(drive.send(requests::un_bind_instance_key(request)?))
            }
            "AttachNetworkInterface" => {
                Ok(drive.send(requests::attach_network_interface(request)?))
            }
            "UpdateInstanceBandwidth" => {
                Ok(drive.send(requests::update_instance_bandwidth(request)?))
            }
            "UpdateInstanceBandwidthHour" => {
                Ok(drive.send(requests::update_instance_bandwidth_hour(request)?))
            }
            "DescribeAvailabilityZones" => {
                Ok(drive.send(requests::describe_availability_zones(request)?))
            }
            "DescribeProductRegionList" => {
                Ok(drive.send(requests::describe_product_region_list(request)?))
            }
            "DescribeZoneAbility" => {
                Ok(drive.send(requests::describe_zone_ability(request)?))
            }
            "CreateSecurityGroup" => {
                Ok(drive.send(requests::create_security_group(request)?))
            }
            "CreateSecurityGroupPolicy" => {
                Ok(drive.send(requests::create_security_group_policy(request)?))
            }
            "DeleteSecurityGroup" => {
                Ok(drive.send(requests::delete_security_group(request)?))
            }
            "DeleteSecurityGroupPolicy" => {
                Ok(drive.send(requests::delete_security_group_policy(request)?))
            }
            "DescribeAssociateSecurityGroups" => {
                Ok(drive.send(requests::describe_associate_security_groups(request)?))
            }
            "DescribeInstancesOfSecurityGroup" => {
                Ok(drive.send(requests::describe_instances_of_security_group(request)?))
            }
            "DescribeNetworkInterfacesOfSecurityGroup" => {
                Ok(
                    drive
                        .send(
                            requests::describe_network_interfaces_of_security_group(
                                request,
                            )?,
                        ),
                )
            }
            "DescribeSecurityGroupEx" => {
                Ok(drive.send(requests::describe_security_group_ex(request)?))
            }
            "DescribeSecurityGroupPolicys" => {
                Ok(drive.send(requests::describe_security_group_policys(request)?))
            }
            "ModifySecurityGroupAttributes" => {
                Ok(drive.send(requests::modify_security_group_attributes(request)?))
            }
            "ModifySecurityGroupPolicys" => {
                Ok(drive.send(requests::modify_security_group_policys(request)?))
            }
            "ModifySecurityGroupsOfInstance" => {
                Ok(drive.send(requests::modify_security_groups_of_instance(request)?))
            }
            "ModifySecurityGroupsOfNetworkInterface" => {
                Ok(
                    drive
                        .send(
                            requests::modify_security_groups_of_network_interface(
                                request,
                            )?,
                        ),
                )
            }
            "ModifySingleSecurityGroupPolicy" => {
                Ok(drive.send(requests::modify_single_security_group_policy(request)?))
            }
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn items<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "DescribeEip" => Ok(drive.items(requests::describe_eip(request)?)),
            "DescribeImages" => Ok(drive.items(requests::describe_images(request)?)),
            "DescribeInstances" => {
                Ok(drive.items(requests::describe_instances(request)?))
            }
            "DescribeKeyPairs" => Ok(drive.items(requests::describe_key_pairs(request)?)),
            "DescribeInstancesOfSecurityGroup" => {
                Ok(drive.items(requests::describe_instances_of_security_group(request)?))
            }
            "DescribeSecurityGroupEx" => {
                Ok(drive.items(requests::describe_security_group_ex(request)?))
            }
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn wait<D: Drive>(drive: D, waiter: &str, ids: Vec<String>) -> Built<D::Done> {
        match waiter {
            "eips_bound" => Ok(drive.wait(api::waiters::eips_bound(ids))),
            "eips_unbound" => Ok(drive.wait(api::waiters::eips_unbound(ids))),
            "images_normal" => Ok(drive.wait(api::waiters::images_normal(ids))),
            "instances_running" => Ok(drive.wait(api::waiters::instances_running(ids))),
            "instances_stopped" => Ok(drive.wait(api::waiters::instances_stopped(ids))),
            "instances_terminated" => {
                Ok(drive.wait(api::waiters::instances_terminated(ids)))
            }
            _ => Err(Untyped::unknown(waiter)),
        }
    }

    mod requests {
        use super::*;
        pub fn create_eip(value: &Value) -> Built<api::CreateEipRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateEipRequest::new();
            if let Some(value) = given.optional("goodsNum", integer)? {
                built = built.goods_num(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn delete_eip(value: &Value) -> Built<api::DeleteEipRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteEipRequest::new(
                given.optional("eipIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_eip(value: &Value) -> Built<api::DescribeEipRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeEipRequest::new();
            if let Some(value) = given.optional("eipIds", |value| list(value, text))? {
                built = built.eip_ids(value);
            }
            if let Some(value) = given.optional("eips", |value| list(value, text))? {
                built = built.eips(value);
            }
            if let Some(value) = given
                .optional("unInstanceIds", |value| list(value, text))?
            {
                built = built.un_instance_ids(value);
            }
            if let Some(value) = given
                .optional("networkInterfaceIds", |value| list(value, text))?
            {
                built = built.network_interface_ids(value);
            }
            if let Some(value) = given.optional("privateIpAddress", text)? {
                built = built.private_ip_address(value);
            }
            if let Some(value) = given.optional("searchKey", text)? {
                built = built.search_key(value);
            }
            if let Some(value) = given
                .optional(
                    "status",
                    |value| list(
                        value,
                        |value| integer(value).map(api::types::EipStatus::from),
                    ),
                )?
            {
                built = built.status(value);
            }
            if let Some(value) = given
                .optional("type", |value| integer(value).map(api::types::EipType::from))?
            {
                built = built.r#type(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given
                .optional(
                    "orderBy",
                    |value| {
                        text(value)
                            .map(|text| api::types::EipOrderBy::from(text.as_str()))
                    },
                )?
            {
                built = built.order_by(value);
            }
            if let Some(value) = given
                .optional(
                    "orderType",
                    |value| integer(value).map(api::types::SortOrder::from),
                )?
            {
                built = built.order_type(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_eip_quota(value: &Value) -> Built<api::DescribeEipQuotaRequest> {
            let given = Given::of(value)?;
            let built = api::DescribeEipQuotaRequest::new();
            given.end()?;
            Ok(built)
        }
        pub fn eip_bind_instance(value: &Value) -> Built<api::EipBindInstanceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::EipBindInstanceRequest::new(
                given.required("eipId", text)?,
            );
            if let Some(value) = given.optional("unInstanceId", text)? {
                built = built.un_instance_id(value);
            }
            if let Some(value) = given.optional("networkInterfaceId", text)? {
                built = built.network_interface_id(value);
            }
            if let Some(value) = given.optional("privateIpAddress", text)? {
                built = built.private_ip_address(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn eip_un_bind_instance(
            value: &Value,
        ) -> Built<api::EipUnBindInstanceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::EipUnBindInstanceRequest::new();
            if let Some(value) = given.optional("eipId", text)? {
                built = built.eip_id(value);
            }
            if let Some(value) = given.optional("allocWanIp", boolean)? {
                built = built.alloc_wan_ip(value);
            }
            if let Some(value) = given.optional("networkInterfaceId", text)? {
                built = built.network_interface_id(value);
            }
            if let Some(value) = given.optional("privateIpAddress", text)? {
                built = built.private_ip_address(value);
            }
            if let Some(value) = given.optional("unBindPrivateIpWithEip", boolean)? {
                built = built.un_bind_private_ip_with_eip(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_eip_attributes(
            value: &Value,
        ) -> Built<api::ModifyEipAttributesRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyEipAttributesRequest::new(
                given.required("eipId", text)?,
                given.required("eipName", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn transform_mode(value: &Value) -> Built<api::TransformModeRequest> {
            let mut given = Given::of(value)?;
            let built = api::TransformModeRequest::new(
                given.required("eipId", text)?,
                given
                    .required(
                        "mode",
                        |value| integer(value).map(api::types::EipMode::from),
                    )?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn transform_wan_ip_to_eip(
            value: &Value,
        ) -> Built<api::TransformWanIpToEipRequest> {
            let mut given = Given::of(value)?;
            let built = api::TransformWanIpToEipRequest::new(
                given.required("unInstanceId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn cancel_share_image(value: &Value) -> Built<api::CancelShareImageRequest> {
            let mut given = Given::of(value)?;
            let built = api::CancelShareImageRequest::new(
                given.required("imageId", text)?,
                given.optional("uinList", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn create_image(value: &Value) -> Built<api::CreateImageRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateImageRequest::new(
                given.required("instanceId", text)?,
                given.required("imageName", text)?,
            );
            if let Some(value) = given.optional("imageDescription", text)? {
                built = built.image_description(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn delete_images(value: &Value) -> Built<api::DeleteImagesRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteImagesRequest::new(
                given
                    .optional("imageIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_images(value: &Value) -> Built<api::DescribeImagesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeImagesRequest::new(
                given
                    .required(
                        "imageType",
                        |value| integer(value).map(api::types::ImageType::from),
                    )?,
            );
            if let Some(value) = given.optional("imageIds", |value| list(value, text))? {
                built = built.image_ids(value);
            }
            if let Some(value) = given
                .optional(
                    "status",
                    |value| integer(value).map(api::types::ImageStatus::from),
                )?
            {
                built = built.status(value);
            }
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn get_image_share_uin_info(
            value: &Value,
        ) -> Built<api::GetImageShareUinInfoRequest> {
            let mut given = Given::of(value)?;
            let built = api::GetImageShareUinInfoRequest::new(
                given
                    .optional("imageIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_image_attributes(
            value: &Value,
        ) -> Built<api::ModifyImageAttributesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ModifyImageAttributesRequest::new(
                given.required("imageId", text)?,
            );
            if let Some(value) = given.optional("imageName", text)? {
                built = built.image_name(value);
            }
            if let Some(value) = given.optional("imageDescription", text)? {
                built = built.image_description(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn share_image(value: &Value) -> Built<api::ShareImageRequest> {
            let mut given = Given::of(value)?;
            let built = api::ShareImageRequest::new(
                given.required("imageId", text)?,
                given.optional("uinList", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn sync_cvm_image(value: &Value) -> Built<api::SyncCvmImageRequest> {
            let mut given = Given::of(value)?;
            let built = api::SyncCvmImageRequest::new(
                given.required("srcRegion", text)?,
                given
                    .optional("imgIdList", |value| list(value, text))?
                    .unwrap_or_default(),
                given
                    .optional("dstRegion", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_instances(
            value: &Value,
        ) -> Built<api::DescribeInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeInstancesRequest::new();
            if let Some(value) = given
                .optional("instanceIds", |value| list(value, text))?
            {
                built = built.instance_ids(value);
            }
            if let Some(value) = given.optional("lanIps", |value| list(value, text))? {
                built = built.lan_ips(value);
            }
            if let Some(value) = given.optional("searchWord", text)? {
                built = built.search_word(value);
            }
            if let Some(value) = given
                .optional(
                    "status",
                    |value| integer(value).map(api::types::InstanceStatus::from),
                )?
            {
                built = built.status(value);
            }
            if let Some(value) = given.optional("projectId", integer)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("zoneId", integer)? {
                built = built.zone_id(value);
            }
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            if let Some(value) = given.optional("simplify", boolean)? {
                built = built.simplify(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_instance_price(
            value: &Value,
        ) -> Built<api::InquiryInstancePriceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryInstancePriceRequest::new(
                given
                    .required(
                        "instanceType",
                        |value| integer(value).map(api::types::PriceQuestion::from),
                    )?,
            );
            if let Some(value) = given.optional("instanceId", text)? {
                built = built.instance_id(value);
            }
            if let Some(value) = given.optional("period", integer)? {
                built = built.period(value);
            }
            if let Some(value) = given.optional("instanceModel", text)? {
                built = built.instance_model(value);
            }
            if let Some(value) = given.optional("cpu", integer)? {
                built = built.cpu(value);
            }
            if let Some(value) = given.optional("mem", integer)? {
                built = built.mem(value);
            }
            if let Some(value) = given
                .optional(
                    "storageType",
                    |value| integer(value).map(api::types::StorageType::from),
                )?
            {
                built = built.storage_type(value);
            }
            if let Some(value) = given.optional("storageSize", integer)? {
                built = built.storage_size(value);
            }
            if let Some(value) = given.optional("goodsNum", integer)? {
                built = built.goods_num(value);
            }
            if let Some(value) = given.optional("bandwidth", integer)? {
                built = built.bandwidth(value);
            }
            if let Some(value) = given
                .optional(
                    "bandwidthType",
                    |value| {
                        text(value)
                            .map(|text| api::types::BandwidthType::from(text.as_str()))
                    },
                )?
            {
                built = built.bandwidth_type(value);
            }
            if let Some(value) = given.optional("rootSize", integer)? {
                built = built.root_size(value);
            }
            if let Some(value) = given
                .optional(
                    "imageType",
                    |value| integer(value).map(api::types::ImageType::from),
                )?
            {
                built = built.image_type(value);
            }
            if let Some(value) = given.optional("imageId", text)? {
                built = built.image_id(value);
            }
            if let Some(value) = given.optional("bandwidthUpgradeStartTime", text)? {
                built = built.bandwidth_upgrade_start_time(value);
            }
            if let Some(value) = given.optional("bandwidthUpgradeEndTime", text)? {
                built = built.bandwidth_upgrade_end_time(value);
            }
            if let Some(value) = given.optional("startTime", text)? {
                built = built.start_time(value);
            }
            if let Some(value) = given.optional("endTime", text)? {
                built = built.end_time(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_instance_price_hour(
            value: &Value,
        ) -> Built<api::InquiryInstancePriceHourRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryInstancePriceHourRequest::new(
                given.required("cpu", integer)?,
                given.required("mem", integer)?,
                given.required("imageId", text)?,
                given
                    .required(
                        "imageType",
                        |value| integer(value).map(api::types::ImageType::from),
                    )?,
                given.required("storageSize", integer)?,
            );
            if let Some(value) = given
                .optional(
                    "bandwidthType",
                    |value| {
                        text(value)
                            .map(|text| api::types::BandwidthType::from(text.as_str()))
                    },
                )?
            {
                built = built.bandwidth_type(value);
            }
            if let Some(value) = given.optional("bandwidth", integer)? {
                built = built.bandwidth(value);
            }
            if let Some(value) = given
                .optional(
                    "storageType",
                    |value| integer(value).map(api::types::StorageType::from),
                )?
            {
                built = built.storage_type(value);
            }
            if let Some(value) = given.optional("goodsNum", integer)? {
                built = built.goods_num(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_instance_attributes(
            value: &Value,
        ) -> Built<api::ModifyInstanceAttributesRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyInstanceAttributesRequest::new(
                given.required("instanceId", text)?,
                given.required("instanceName", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_instance_project(
            value: &Value,
        ) -> Built<api::ModifyInstanceProjectRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyInstanceProjectRequest::new(
                given.required("instanceId", text)?,
                given.required("projectId", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn renew_instance(value: &Value) -> Built<api::RenewInstanceRequest> {
            let mut given = Given::of(value)?;
            let built = api::RenewInstanceRequest::new(
                given.required("instanceId", text)?,
                given.required("period", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn reset_instance_password(
            value: &Value,
        ) -> Built<api::ResetInstancePasswordRequest> {
            let mut given = Given::of(value)?;
            let built = api::ResetInstancePasswordRequest::new(
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("password", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn reset_instances(value: &Value) -> Built<api::ResetInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResetInstancesRequest::new(
                given.required("instanceId", text)?,
            );
            if let Some(value) = given
                .optional(
                    "imageType",
                    |value| integer(value).map(api::types::ImageType::from),
                )?
            {
                built = built.image_type(value);
            }
            if let Some(value) = given.optional("imageId", text)? {
                built = built.image_id(value);
            }
            if let Some(value) = given.optional("password", text)? {
                built = built.password(value);
            }
            if let Some(value) = given.optional("needSecurityAgent", boolean)? {
                built = built.need_security_agent(value);
            }
            if let Some(value) = given.optional("needMonitorAgent", boolean)? {
                built = built.need_monitor_agent(value);
            }
            if let Some(value) = given.optional("rootSize", integer)? {
                built = built.root_size(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn resize_instance(value: &Value) -> Built<api::ResizeInstanceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResizeInstanceRequest::new(
                given.required("instanceId", text)?,
                given.required("storageSize", integer)?,
            );
            if let Some(value) = given.optional("cpu", integer)? {
                built = built.cpu(value);
            }
            if let Some(value) = given.optional("mem", integer)? {
                built = built.mem(value);
            }
            if let Some(value) = given.optional("bandwidth", integer)? {
                built = built.bandwidth(value);
            }
            if let Some(value) = given.optional("bandwidthUpgradeStartTime", text)? {
                built = built.bandwidth_upgrade_start_time(value);
            }
            if let Some(value) = given.optional("bandwidthUpgradeEndTime", text)? {
                built = built.bandwidth_upgrade_end_time(value);
            }
            if let Some(value) = given
                .optional(
                    "storageType",
                    |value| integer(value).map(api::types::StorageType::from),
                )?
            {
                built = built.storage_type(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn resize_instance_hour(
            value: &Value,
        ) -> Built<api::ResizeInstanceHourRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResizeInstanceHourRequest::new(
                given.required("instanceId", text)?,
                given.required("storageSize", integer)?,
            );
            if let Some(value) = given.optional("cpu", integer)? {
                built = built.cpu(value);
            }
            if let Some(value) = given.optional("mem", integer)? {
                built = built.mem(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn restart_instances(value: &Value) -> Built<api::RestartInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RestartInstancesRequest::new(
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("forceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn return_instance(value: &Value) -> Built<api::ReturnInstanceRequest> {
            let mut given = Given::of(value)?;
            let built = api::ReturnInstanceRequest::new(
                given.required("instanceId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn run_instances(value: &Value) -> Built<api::RunInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RunInstancesRequest::new(
                given.required("cpu", integer)?,
                given.required("mem", integer)?,
                given.required("imageId", text)?,
                given.required("period", integer)?,
                given.required("storageSize", integer)?,
            );
            if let Some(value) = given.optional("zoneId", integer)? {
                built = built.zone_id(value);
            }
            if let Some(value) = given.optional("instanceType", text)? {
                built = built.instance_type(value);
            }
            if let Some(value) = given
                .optional(
                    "imageType",
                    |value| integer(value).map(api::types::ImageType::from),
                )?
            {
                built = built.image_type(value);
            }
            if let Some(value) = given
                .optional(
                    "bandwidthType",
                    |value| {
                        text(value)
                            .map(|text| api::types::BandwidthType::from(text.as_str()))
                    },
                )?
            {
                built = built.bandwidth_type(value);
            }
            if let Some(value) = given.optional("bandwidth", integer)? {
                built = built.bandwidth(value);
            }
            if let Some(value) = given.optional("wanIp", boolean)? {
                built = built.wan_ip(value);
            }
            if let Some(value) = given.optional("vpcId", text)? {
                built = built.vpc_id(value);
            }
            if let Some(value) = given.optional("subnetId", text)? {
                built = built.subnet_id(value);
            }
            if let Some(value) = given.optional("isVpcGateway", boolean)? {
                built = built.is_vpc_gateway(value);
            }
            if let Some(value) = given
                .optional(
                    "storageType",
                    |value| integer(value).map(api::types::StorageType::from),
                )?
            {
                built = built.storage_type(value);
            }
            if let Some(value) = given.optional("rootSize", integer)? {
                built = built.root_size(value);
            }
            if let Some(value) = given.optional("password", text)? {
                built = built.password(value);
            }
            if let Some(value) = given.optional("keyId", text)? {
                built = built.key_id(value);
            }
            if let Some(value) = given.optional("needSecurityAgent", boolean)? {
                built = built.need_security_agent(value);
            }
            if let Some(value) = given.optional("needMonitorAgent", boolean)? {
                built = built.need_monitor_agent(value);
            }
            if let Some(value) = given.optional("projectId", integer)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("instanceName", text)? {
                built = built.instance_name(value);
            }
            if let Some(value) = given.optional("goodsNum", integer)? {
                built = built.goods_num(value);
            }
            if let Some(value) = given.optional("clientToken", text)? {
                built = built.client_token(value);
            }
            if let Some(value) = given
                .optional("privateIpAddresses", |value| list(value, text))?
            {
                built = built.private_ip_addresses(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn run_instances_hour(value: &Value) -> Built<api::RunInstancesHourRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RunInstancesHourRequest::new(
                given.required("zoneId", integer)?,
                given.required("cpu", integer)?,
                given.required("mem", integer)?,
                given.required("imageId", text)?,
                given.required("storageSize", integer)?,
            );
            if let Some(value) = given.optional("instanceType", text)? {
                built = built.instance_type(value);
            }
            if let Some(value) = given
                .optional(
                    "imageType",
                    |value| integer(value).map(api::types::ImageType::from),
                )?
            {
                built = built.image_type(value);
            }
            if let Some(value) = given
                .optional(
                    "bandwidthType",
                    |value| {
                        text(value)
                            .map(|text| api::types::BandwidthType::from(text.as_str()))
                    },
                )?
            {
                built = built.bandwidth_type(value);
            }
            if let Some(value) = given.optional("bandwidth", integer)? {
                built = built.bandwidth(value);
            }
            if let Some(value) = given.optional("wanIp", boolean)? {
                built = built.wan_ip(value);
            }
            if let Some(value) = given.optional("vpcId", text)? {
                built = built.vpc_id(value);
            }
            if let Some(value) = given.optional("subnetId", text)? {
                built = built.subnet_id(value);
            }
            if let Some(value) = given.optional("isVpcGateway", boolean)? {
                built = built.is_vpc_gateway(value);
            }
            if let Some(value) = given
                .optional(
                    "storageType",
                    |value| integer(value).map(api::types::StorageType::from),
                )?
            {
                built = built.storage_type(value);
            }
            if let Some(value) = given.optional("rootSize", integer)? {
                built = built.root_size(value);
            }
            if let Some(value) = given.optional("password", text)? {
                built = built.password(value);
            }
            if let Some(value) = given.optional("keyId", text)? {
                built = built.key_id(value);
            }
            if let Some(value) = given.optional("needSecurityAgent", boolean)? {
                built = built.need_security_agent(value);
            }
            if let Some(value) = given.optional("needMonitorAgent", boolean)? {
                built = built.need_monitor_agent(value);
            }
            if let Some(value) = given.optional("projectId", integer)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("instanceName", text)? {
                built = built.instance_name(value);
            }
            if let Some(value) = given.optional("goodsNum", integer)? {
                built = built.goods_num(value);
            }
            if let Some(value) = given.optional("clientToken", text)? {
                built = built.client_token(value);
            }
            if let Some(value) = given
                .optional("privateIpAddresses", |value| list(value, text))?
            {
                built = built.private_ip_addresses(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn set_auto_renew(value: &Value) -> Built<api::SetAutoRenewRequest> {
            let mut given = Given::of(value)?;
            let built = api::SetAutoRenewRequest::new(
                given
                    .required(
                        "instanceType",
                        |value| integer(value).map(api::types::ProductType::from),
                    )?,
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given
                    .required(
                        "autoRenew",
                        |value| integer(value).map(api::types::AutoRenew::from),
                    )?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn start_instances(value: &Value) -> Built<api::StartInstancesRequest> {
            let mut given = Given::of(value)?;
            let built = api::StartInstancesRequest::new(
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn stop_instances(value: &Value) -> Built<api::StopInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::StopInstancesRequest::new(
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("forceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn bind_instance_key(value: &Value) -> Built<api::BindInstanceKeyRequest> {
            let mut given = Given::of(value)?;
            let built = api::BindInstanceKeyRequest::new(
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("keyId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn create_key_pair(value: &Value) -> Built<api::CreateKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::CreateKeyPairRequest::new(given.required("keyName", text)?);
            given.end()?;
            Ok(built)
        }
        pub fn delete_key_pair(value: &Value) -> Built<api::DeleteKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteKeyPairRequest::new(
                given.optional("keyIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_key_pairs(value: &Value) -> Built<api::DescribeKeyPairsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeKeyPairsRequest::new();
            if let Some(value) = given.optional("keyIds", |value| list(value, text))? {
                built = built.key_ids(value);
            }
            if let Some(value) = given.optional("keyName", text)? {
                built = built.key_name(value);
            }
            if let Some(value) = given.optional("projectId", text)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn import_key_pair(value: &Value) -> Built<api::ImportKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::ImportKeyPairRequest::new(
                given.required("keyName", text)?,
                given.required("pubKey", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_key_pair(value: &Value) -> Built<api::ModifyKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyKeyPairRequest::new(
                given.required("keyId", text)?,
                given.required("keyName", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn un_bind_instance_key(
            value: &Value,
        ) -> Built<api::UnBindInstanceKeyRequest> {
            let mut given = Given::of(value)?;
            let built = api::UnBindInstanceKeyRequest::new(
                given.required("keyId", text)?,
                given
                    .optional("instanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn attach_network_interface(
            value: &Value,
        ) -> Built<api::AttachNetworkInterfaceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::AttachNetworkInterfaceRequest::new(
                given.required("vpcId", text)?,
                given.required("networkInterfaceId", text)?,
                given.required("instanceId", text)?,
            );
            if let Some(value) = given.optional("subnetId", text)? {
                built = built.subnet_id(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn update_instance_bandwidth(
            value: &Value,
        ) -> Built<api::UpdateInstanceBandwidthRequest> {
            let mut given = Given::of(value)?;
            let built = api::UpdateInstanceBandwidthRequest::new(
                given.required("instanceId", text)?,
                given.required("bandwidth", integer)?,
                given.required("startTime", text)?,
                given.required("endTime", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn update_instance_bandwidth_hour(
            value: &Value,
        ) -> Built<api::UpdateInstanceBandwidthHourRequest> {
            let mut given = Given::of(value)?;
            let built = api::UpdateInstanceBandwidthHourRequest::new(
                given.required("instanceId", text)?,
                given.required("bandwidth", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_availability_zones(
            value: &Value,
        ) -> Built<api::DescribeAvailabilityZonesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeAvailabilityZonesRequest::new();
            if let Some(value) = given.optional("zoneId", integer)? {
                built = built.zone_id(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_product_region_list(
            value: &Value,
        ) -> Built<api::DescribeProductRegionListRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeProductRegionListRequest::new(
                given
                    .required(
                        "instanceType",
                        |value| integer(value).map(api::types::ProductType::from),
                    )?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_zone_ability(
            value: &Value,
        ) -> Built<api::DescribeZoneAbilityRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeZoneAbilityRequest::new(
                given.required("zoneId", integer)?,
                given
                    .optional(
                        "capacity",
                        |value| list(
                            value,
                            |value| {
                                text(value)
                                    .map(|text| api::types::ZoneCapacity::from(text.as_str()))
                            },
                        ),
                    )?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn create_security_group(
            value: &Value,
        ) -> Built<api::CreateSecurityGroupRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateSecurityGroupRequest::new();
            if let Some(value) = given.optional("sgName", text)? {
                built = built.sg_name(value);
            }
            if let Some(value) = given.optional("sgRemark", text)? {
                built = built.sg_remark(value);
            }
            if let Some(value) = given.optional("projectId", integer)? {
                built = built.project_id(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn create_security_group_policy(
            value: &Value,
        ) -> Built<api::CreateSecurityGroupPolicyRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateSecurityGroupPolicyRequest::new(
                given.required("sgId", text)?,
                given
                    .required(
                        "direction",
                        |value| {
                            text(value)
                                .map(|text| api::types::SecurityGroupDirection::from(
                                    text.as_str(),
                                ))
                        },
                    )?,
                given.required("index", integer)?,
                given
                    .optional(
                        "policys",
                        |value| list(value, types::security_group_rule),
                    )?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("version", integer)? {
                built = built.version(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn delete_security_group(
            value: &Value,
        ) -> Built<api::DeleteSecurityGroupRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteSecurityGroupRequest::new(
                given.required("sgId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn delete_security_group_policy(
            value: &Value,
        ) -> Built<api::DeleteSecurityGroupPolicyRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DeleteSecurityGroupPolicyRequest::new(
                given.required("sgId", text)?,
                given
                    .required(
                        "direction",
                        |value| {
                            text(value)
                                .map(|text| api::types::SecurityGroupDirection::from(
                                    text.as_str(),
                                ))
                        },
                    )?,
                given
                    .optional("indexes", |value| list(value, integer))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("version", integer)? {
                built = built.version(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_associate_security_groups(
            value: &Value,
        ) -> Built<api::DescribeAssociateSecurityGroupsRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeAssociateSecurityGroupsRequest::new(
                given.optional("sgIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_instances_of_security_group(
            value: &Value,
        ) -> Built<api::DescribeInstancesOfSecurityGroupRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeInstancesOfSecurityGroupRequest::new(
                given.required("sgId", text)?,
            );
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_network_interfaces_of_security_group(
            value: &Value,
        ) -> Built<api::DescribeNetworkInterfacesOfSecurityGroupRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeNetworkInterfacesOfSecurityGroupRequest::new(
                given.required("sgId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_security_group_ex(
            value: &Value,
        ) -> Built<api::DescribeSecurityGroupExRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeSecurityGroupExRequest::new();
            if let Some(value) = given.optional("projectId", integer)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("sgId", text)? {
                built = built.sg_id(value);
            }
            if let Some(value) = given.optional("sgName", text)? {
                built = built.sg_name(value);
            }
            if let Some(value) = given.optional("offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("offsetLine", integer)? {
                built = built.offset_line(value);
            }
            if let Some(value) = given.optional("limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_security_group_policys(
            value: &Value,
        ) -> Built<api::DescribeSecurityGroupPolicysRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeSecurityGroupPolicysRequest::new(
                given.required("sgId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_security_group_attributes(
            value: &Value,
        ) -> Built<api::ModifySecurityGroupAttributesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ModifySecurityGroupAttributesRequest::new(
                given.required("sgId", text)?,
            );
            if let Some(value) = given.optional("sgName", text)? {
                built = built.sg_name(value);
            }
            if let Some(value) = given.optional("sgRemark", text)? {
                built = built.sg_remark(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_security_group_policys(
            value: &Value,
        ) -> Built<api::ModifySecurityGroupPolicysRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifySecurityGroupPolicysRequest::new(
                given.required("sgId", text)?,
                given
                    .optional(
                        "ingress",
                        |value| list(value, types::security_group_rule),
                    )?
                    .unwrap_or_default(),
                given
                    .optional("egress", |value| list(value, types::security_group_rule))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_security_groups_of_instance(
            value: &Value,
        ) -> Built<api::ModifySecurityGroupsOfInstanceRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifySecurityGroupsOfInstanceRequest::new(
                given
                    .optional(
                        "instanceSet",
                        |value| list(value, types::instance_security_groups),
                    )?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_security_groups_of_network_interface(
            value: &Value,
        ) -> Built<api::ModifySecurityGroupsOfNetworkInterfaceRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifySecurityGroupsOfNetworkInterfaceRequest::new(
                given
                    .optional(
                        "networkInterfaceSet",
                        |value| list(value, types::interface_security_groups),
                    )?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_single_security_group_policy(
            value: &Value,
        ) -> Built<api::ModifySingleSecurityGroupPolicyRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ModifySingleSecurityGroupPolicyRequest::new(
                given.required("sgId", text)?,
                given
                    .required(
                        "direction",
                        |value| {
                            text(value)
                                .map(|text| api::types::SecurityGroupDirection::from(
                                    text.as_str(),
                                ))
                        },
                    )?,
                given.required("index", integer)?,
                given.required("policys", types::security_group_rule)?,
            );
            if let Some(value) = given.optional("version", integer)? {
                built = built.version(value);
            }
            given.end()?;
            Ok(built)
        }
    }

    mod types {
        use super::*;
        pub fn instance_security_groups(
            value: &Value,
        ) -> Built<api::types::InstanceSecurityGroups> {
            let mut given = Given::of(value)?;
            let built = api::types::InstanceSecurityGroups::new(
                given.required("instanceId", text)?,
                given.optional("sgIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn interface_security_groups(
            value: &Value,
        ) -> Built<api::types::InterfaceSecurityGroups> {
            let mut given = Given::of(value)?;
            let built = api::types::InterfaceSecurityGroups::new(
                given.required("networkInterfaceId", text)?,
                given.optional("sgIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn security_group_rule(
            value: &Value,
        ) -> Built<api::types::SecurityGroupRule> {
            let mut given = Given::of(value)?;
            let mut built = api::types::SecurityGroupRule::new(
                given
                    .required(
                        "action",
                        |value| {
                            text(value)
                                .map(|text| api::types::SecurityGroupAction::from(
                                    text.as_str(),
                                ))
                        },
                    )?,
            );
            if let Some(value) = given
                .optional(
                    "ipProtocol",
                    |value| {
                        text(value)
                            .map(|text| api::types::SecurityGroupProtocol::from(
                                text.as_str(),
                            ))
                    },
                )?
            {
                built = built.ip_protocol(value);
            }
            if let Some(value) = given.optional("cidrIp", text)? {
                built = built.cidr_ip(value);
            }
            if let Some(value) = given.optional("sgId", text)? {
                built = built.sg_id(value);
            }
            if let Some(value) = given.optional("addressModule", text)? {
                built = built.address_module(value);
            }
            if let Some(value) = given.optional("portRange", text)? {
                built = built.port_range(value);
            }
            if let Some(value) = given.optional("serviceModule", text)? {
                built = built.service_module(value);
            }
            if let Some(value) = given.optional("desc", text)? {
                built = built.desc(value);
            }
            given.end()?;
            Ok(built)
        }
    }
}

#[allow(
    clippy::match_single_binding,
    dead_code,
    deprecated,
    unused_imports,
    unused_variables
)]
pub mod v2017_03_12 {
    use tencentcloud_cvm::v2017_03_12 as api;
    use super::*;
    pub fn send<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "AllocateAddresses" => Ok(drive.send(requests::allocate_addresses(request)?)),
            "AssociateAddress" => Ok(drive.send(requests::associate_address(request)?)),
            "DescribeAddressQuota" => {
                Ok(drive.send(requests::describe_address_quota(request)?))
            }
            "DescribeAddresses" => Ok(drive.send(requests::describe_addresses(request)?)),
            "DisassociateAddress" => {
                Ok(drive.send(requests::disassociate_address(request)?))
            }
            "ModifyAddressAttribute" => {
                Ok(drive.send(requests::modify_address_attribute(request)?))
            }
            "ReleaseAddresses" => Ok(drive.send(requests::release_addresses(request)?)),
            "TransformAddress" => Ok(drive.send(requests::transform_address(request)?)),
            "CreateImage" => Ok(drive.send(requests::create_image(request)?)),
            "DeleteImages" => Ok(drive.send(requests::delete_images(request)?)),
            "DescribeImageSharePermission" => {
                Ok(drive.send(requests::describe_image_share_permission(request)?))
            }
            "DescribeImages" => Ok(drive.send(requests::describe_images(request)?)),
            "ModifyImageAttribute" => {
                Ok(drive.send(requests::modify_image_attribute(request)?))
            }
            "ModifyImageSharePermission" => {
                Ok(drive.send(requests::modify_image_share_permission(request)?))
            }
            "SyncImages" => Ok(drive.send(requests::sync_images(request)?)),
            "DescribeInstanceInternetBandwidthConfigs" => {
                Ok(
                    drive
                        .send(
                            requests::describe_instance_internet_bandwidth_configs(
                                request,
                            )?,
                        ),
                )
            }
            "DescribeInstanceTypeConfigs" => {
                Ok(drive.send(requests::describe_instance_type_configs(request)?))
            }
            "DescribeInstances" => Ok(drive.send(requests::describe_instances(request)?)),
            "DescribeInstancesStatus" => {
                Ok(drive.send(requests::describe_instances_status(request)?))
            }
            "InquiryPriceRenewInstances" => {
                Ok(drive.send(requests::inquiry_price_renew_instances(request)?))
            }
            "InquiryPriceResetInstance" => {
                Ok(drive.send(requests::inquiry_price_reset_instance(request)?))
            }
            "InquiryPriceResetInstancesInternetMaxBandwidth" => {
                Ok(
                    drive
                        .send(
                            requests::inquiry_price_reset_instances_internet_max_bandwidth(
                                request,
                            )?,
                        ),
                )
            }
            "InquiryPriceResetInstancesType" => {
                Ok(drive.send(requests::inquiry_price_reset_instances_type(request)?))
            }
            "InquiryPriceResizeInstanceDisks" => {
                Ok(drive.send(requests::inquiry_price_resize_instance_disks(request)?))
            }
            "InquiryPriceRunInstances" => {
                Ok(drive.send(requests::inquiry_price_run_instances(request)?))
            }
            "ModifyInstancesAttribute" => {
                Ok(drive.send(requests::modify_instances_attribute(request)?))
            }
            "ModifyInstancesProject" => {
                Ok(drive.send(requests::modify_instances_project(request)?))
            }
            "ModifyInstancesRenewFlag" => {
                Ok(drive.send(requests::modify_instances_renew_flag(request)?))
            }
            "RebootInstances" => Ok(drive.send(requests::reboot_instances(request)?)),
            "RenewInstances" => Ok(drive.send(requests::renew_instances(request)?)),
            "ResetInstance" => Ok(drive.send(requests::reset_instance(request)?)),
            "ResetInstancesInternetMaxBandwidth" => {
                Ok(
                    drive
                        .send(requests::reset_instances_internet_max_bandwidth(request)?),
                )
            }
            "ResetInstancesPassword" => {
                Ok(drive.send(requests::reset_instances_password(request)?))
            }
            "ResetInstancesType" => {
                Ok(drive.send(requests::reset_instances_type(request)?))
            }
            "ResizeInstanceDisks" => {
                Ok(drive.send(requests::resize_instance_disks(request)?))
            }
            "RunInstances" => Ok(drive.send(requests::run_instances(request)?)),
            "StartInstances" => Ok(drive.send(requests::start_instances(request)?)),
            "StopInstances" => Ok(drive.send(requests::stop_instances(request)?)),
            "TerminateInstances" => {
                Ok(drive.send(requests::terminate_instances(request)?))
            }
            "UpdateInstanceVpcConfig" => {
                Ok(drive.send(requests::update_instance_vpc_config(request)?))
            }
            "AssociateInstancesKeyPairs" => {
                Ok(drive.send(requests::associate_instances_key_pairs(request)?))
            }
            "CreateKeyPair" => Ok(drive.send(requests::create_key_pair(request)?)),
            "DeleteKeyPairs" => Ok(drive.send(requests::delete_key_pairs(request)?)),
            "DescribeKeyPairs" => Ok(drive.send(requests::describe_key_pairs(request)?)),
            "DisassociateInstancesKeyPairs" => {
                Ok(drive.send(requests::disassociate_instances_key_pairs(request)?))
            }
            "ImportKeyPair" => Ok(drive.send(requests::import_key_pair(request)?)),
            "ModifyKeyPairAttribute" => {
                Ok(drive.send(requests::modify_key_pair_attribute(request)?))
            }
            "DescribeRegions" => Ok(drive.send(requests::describe_regions(request)?)),
            "DescribeZones" => Ok(drive.send(requests::describe_zones(request)?)),
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn items<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "DescribeAddresses" => {
                Ok(drive.items(requests::describe_addresses(request)?))
            }
            "DescribeImages" => Ok(drive.items(requests::describe_images(request)?)),
            "DescribeInstances" => {
                Ok(drive.items(requests::describe_instances(request)?))
            }
            "DescribeInstancesStatus" => {
                Ok(drive.items(requests::describe_instances_status(request)?))
            }
            "DescribeKeyPairs" => Ok(drive.items(requests::describe_key_pairs(request)?)),
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn wait<D: Drive>(drive: D, waiter: &str, ids: Vec<String>) -> Built<D::Done> {
        match waiter {
            "addresses_bound" => Ok(drive.wait(api::waiters::addresses_bound(ids))),
            "addresses_unbound" => Ok(drive.wait(api::waiters::addresses_unbound(ids))),
            "images_normal" => Ok(drive.wait(api::waiters::images_normal(ids))),
            "instances_running" => Ok(drive.wait(api::waiters::instances_running(ids))),
            "instances_stopped" => Ok(drive.wait(api::waiters::instances_stopped(ids))),
            "instances_terminated" => {
                Ok(drive.wait(api::waiters::instances_terminated(ids)))
            }
            _ => Err(Untyped::unknown(waiter)),
        }
    }

    mod requests {
        use super::*;
        pub fn allocate_addresses(
            value: &Value,
        ) -> Built<api::AllocateAddressesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::AllocateAddressesRequest::new();
            if let Some(value) = given.optional("AddressCount", integer)? {
                built = built.address_count(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn associate_address(value: &Value) -> Built<api::AssociateAddressRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::AssociateAddressRequest::new(
                given.required("AddressId", text)?,
            );
            if let Some(value) = given.optional("InstanceId", text)? {
                built = built.instance_id(value);
            }
            if let Some(value) = given.optional("NetworkInterfaceId", text)? {
                built = built.network_interface_id(value);
            }
            if let Some(value) = given.optional("PrivateIpAddress", text)? {
                built = built.private_ip_address(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_address_quota(
            value: &Value,
        ) -> Built<api::DescribeAddressQuotaRequest> {
            let given = Given::of(value)?;
            let built = api::DescribeAddressQuotaRequest::new();
            given.end()?;
            Ok(built)
        }
        pub fn describe_addresses(
            value: &Value,
        ) -> Built<api::DescribeAddressesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeAddressesRequest::new();
            if let Some(value) = given.optional("AddressIds", |value| list(value, text))?
            {
                built = built.address_ids(value);
            }
            if let Some(value) = given
                .optional("Filters", |value| list(value, types::filter))?
            {
                built = built.filters(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn disassociate_address(
            value: &Value,
        ) -> Built<api::DisassociateAddressRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DisassociateAddressRequest::new(
                given.required("AddressId", text)?,
            );
            if let Some(value) = given.optional("ReallocateNormalPublicIp", boolean)? {
                built = built.reallocate_normal_public_ip(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_address_attribute(
            value: &Value,
        ) -> Built<api::ModifyAddressAttributeRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyAddressAttributeRequest::new(
                given.required("AddressId", text)?,
                given.required("AddressName", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn release_addresses(value: &Value) -> Built<api::ReleaseAddressesRequest> {
            let mut given = Given::of(value)?;
            let built = api::ReleaseAddressesRequest::new(
                given
                    .optional("AddressIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn transform_address(value: &Value) -> Built<api::TransformAddressRequest> {
            let mut given = Given::of(value)?;
            let built = api::TransformAddressRequest::new(
                given.required("InstanceId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn create_image(value: &Value) -> Built<api::CreateImageRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateImageRequest::new(
                given.required("InstanceId", text)?,
                given.required("ImageName", text)?,
            );
            if let Some(value) = given.optional("ImageDescription", text)? {
                built = built.image_description(value);
            }
            if let Some(value) = given.optional("Sysprep", boolean)? {
                built = built.sysprep(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn delete_images(value: &Value) -> Built<api::DeleteImagesRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteImagesRequest::new(
                given
                    .optional("ImageIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_image_share_permission(
            value: &Value,
        ) -> Built<api::DescribeImageSharePermissionRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeImageSharePermissionRequest::new(
                given.required("ImageId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_images(value: &Value) -> Built<api::DescribeImagesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeImagesRequest::new();
            if let Some(value) = given.optional("ImageIds", |value| list(value, text))? {
                built = built.image_ids(value);
            }
            if let Some(value) = given
                .optional("Filters", |value| list(value, types::filter))?
            {
                built = built.filters(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_image_attribute(
            value: &Value,
        ) -> Built<api::ModifyImageAttributeRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ModifyImageAttributeRequest::new(
                given.required("ImageId", text)?,
            );
            if let Some(value) = given.optional("ImageName", text)? {
                built = built.image_name(value);
            }
            if let Some(value) = given.optional("ImageDescription", text)? {
                built = built.image_description(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_image_share_permission(
            value: &Value,
        ) -> Built<api::ModifyImageSharePermissionRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyImageSharePermissionRequest::new(
                given.required("ImageId", text)?,
                given
                    .optional("AccountIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given
                    .required(
                        "Permission",
                        |value| {
                            text(value)
                                .map(|text| api::types::ImagePermission::from(
                                    text.as_str(),
                                ))
                        },
                    )?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn sync_images(value: &Value) -> Built<api::SyncImagesRequest> {
            let mut given = Given::of(value)?;
            let built = api::SyncImagesRequest::new(
                given
                    .optional("ImageIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given
                    .optional("DestinationRegions", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_instance_internet_bandwidth_configs(
            value: &Value,
        ) -> Built<api::DescribeInstanceInternetBandwidthConfigsRequest> {
            let mut given = Given::of(value)?;
            let built = api::DescribeInstanceInternetBandwidthConfigsRequest::new(
                given.required("InstanceId", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_instance_type_configs(
            value: &Value,
        ) -> Built<api::DescribeInstanceTypeConfigsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeInstanceTypeConfigsRequest::new();
            if let Some(value) = given
                .optional("Filters", |value| list(value, types::filter))?
            {
                built = built.filters(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_instances(
            value: &Value,
        ) -> Built<api::DescribeInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeInstancesRequest::new();
            if let Some(value) = given
                .optional("InstanceIds", |value| list(value, text))?
            {
                built = built.instance_ids(value);
            }
            if let Some(value) = given
                .optional("Filters", |value| list(value, types::filter))?
            {
                built = built.filters(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_instances_status(
            value: &Value,
        ) -> Built<api::DescribeInstancesStatusRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeInstancesStatusRequest::new();
            if let Some(value) = given
                .optional("InstanceIds", |value| list(value, text))?
            {
                built = built.instance_ids(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_renew_instances(
            value: &Value,
        ) -> Built<api::InquiryPriceRenewInstancesRequest> {
            let mut given = Given::of(value)?;
            let built = api::InquiryPriceRenewInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InstanceChargePrepaid", types::instance_charge_prepaid)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_reset_instance(
            value: &Value,
        ) -> Built<api::InquiryPriceResetInstanceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryPriceResetInstanceRequest::new(
                given.required("InstanceId", text)?,
            );
            if let Some(value) = given.optional("ImageId", text)? {
                built = built.image_id(value);
            }
            if let Some(value) = given.optional("SystemDisk", types::system_disk)? {
                built = built.system_disk(value);
            }
            if let Some(value) = given.optional("LoginSettings", types::login_settings)?
            {
                built = built.login_settings(value);
            }
            if let Some(value) = given
                .optional("EnhancedService", types::enhanced_service)?
            {
                built = built.enhanced_service(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_reset_instances_internet_max_bandwidth(
            value: &Value,
        ) -> Built<api::InquiryPriceResetInstancesInternetMaxBandwidthRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryPriceResetInstancesInternetMaxBandwidthRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InternetAccessible", types::internet_accessible)?,
            );
            if let Some(value) = given.optional("StartTime", text)? {
                built = built.start_time(value);
            }
            if let Some(value) = given.optional("EndTime", text)? {
                built = built.end_time(value);
            }
            if let Some(value) = given.optional("DryRun", boolean)? {
                built = built.dry_run(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_reset_instances_type(
            value: &Value,
        ) -> Built<api::InquiryPriceResetInstancesTypeRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryPriceResetInstancesTypeRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InstanceType", text)?,
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            if let Some(value) = given.optional("DryRun", boolean)? {
                built = built.dry_run(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_resize_instance_disks(
            value: &Value,
        ) -> Built<api::InquiryPriceResizeInstanceDisksRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryPriceResizeInstanceDisksRequest::new(
                given.required("InstanceId", text)?,
                given
                    .optional("DataDisks", |value| list(value, types::data_disk))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn inquiry_price_run_instances(
            value: &Value,
        ) -> Built<api::InquiryPriceRunInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::InquiryPriceRunInstancesRequest::new(
                given.required("Placement", types::placement)?,
                given.required("ImageId", text)?,
            );
            if let Some(value) = given
                .optional(
                    "InstanceChargeType",
                    |value| {
                        text(value)
                            .map(|text| api::types::InstanceChargeType::from(
                                text.as_str(),
                            ))
                    },
                )?
            {
                built = built.instance_charge_type(value);
            }
            if let Some(value) = given
                .optional("InstanceChargePrepaid", types::instance_charge_prepaid)?
            {
                built = built.instance_charge_prepaid(value);
            }
            if let Some(value) = given.optional("InstanceType", text)? {
                built = built.instance_type(value);
            }
            if let Some(value) = given.optional("SystemDisk", types::system_disk)? {
                built = built.system_disk(value);
            }
            if let Some(value) = given
                .optional("DataDisks", |value| list(value, types::data_disk))?
            {
                built = built.data_disks(value);
            }
            if let Some(value) = given
                .optional("VirtualPrivateCloud", types::virtual_private_cloud)?
            {
                built = built.virtual_private_cloud(value);
            }
            if let Some(value) = given
                .optional("InternetAccessible", types::internet_accessible)?
            {
                built = built.internet_accessible(value);
            }
            if let Some(value) = given.optional("InstanceCount", integer)? {
                built = built.instance_count(value);
            }
            if let Some(value) = given.optional("InstanceName", text)? {
                built = built.instance_name(value);
            }
            if let Some(value) = given.optional("LoginSettings", types::login_settings)?
            {
                built = built.login_settings(value);
            }
            if let Some(value) = given
                .optional("SecurityGroupIds", |value| list(value, text))?
            {
                built = built.security_group_ids(value);
            }
            if let Some(value) = given
                .optional("EnhancedService", types::enhanced_service)?
            {
                built = built.enhanced_service(value);
            }
            if let Some(value) = given.optional("ClientToken", text)? {
                built = built.client_token(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn modify_instances_attribute(
            value: &Value,
        ) -> Built<api::ModifyInstancesAttributeRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyInstancesAttributeRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InstanceName", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_instances_project(
            value: &Value,
        ) -> Built<api::ModifyInstancesProjectRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyInstancesProjectRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("ProjectId", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_instances_renew_flag(
            value: &Value,
        ) -> Built<api::ModifyInstancesRenewFlagRequest> {
            let mut given = Given::of(value)?;
            let built = api::ModifyInstancesRenewFlagRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given
                    .required(
                        "RenewFlag",
                        |value| {
                            text(value)
                                .map(|text| api::types::RenewFlag::from(text.as_str()))
                        },
                    )?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn reboot_instances(value: &Value) -> Built<api::RebootInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RebootInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceReboot", boolean)? {
                built = built.force_reboot(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn renew_instances(value: &Value) -> Built<api::RenewInstancesRequest> {
            let mut given = Given::of(value)?;
            let built = api::RenewInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InstanceChargePrepaid", types::instance_charge_prepaid)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn reset_instance(value: &Value) -> Built<api::ResetInstanceRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResetInstanceRequest::new(
                given.required("InstanceId", text)?,
            );
            if let Some(value) = given.optional("ImageId", text)? {
                built = built.image_id(value);
            }
            if let Some(value) = given.optional("SystemDisk", types::system_disk)? {
                built = built.system_disk(value);
            }
            if let Some(value) = given.optional("LoginSettings", types::login_settings)?
            {
                built = built.login_settings(value);
            }
            if let Some(value) = given
                .optional("EnhancedService", types::enhanced_service)?
            {
                built = built.enhanced_service(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn reset_instances_internet_max_bandwidth(
            value: &Value,
        ) -> Built<api::ResetInstancesInternetMaxBandwidthRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResetInstancesInternetMaxBandwidthRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InternetAccessible", types::internet_accessible)?,
            );
            if let Some(value) = given.optional("StartTime", text)? {
                built = built.start_time(value);
            }
            if let Some(value) = given.optional("EndTime", text)? {
                built = built.end_time(value);
            }
            if let Some(value) = given.optional("DryRun", boolean)? {
                built = built.dry_run(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn reset_instances_password(
            value: &Value,
        ) -> Built<api::ResetInstancesPasswordRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResetInstancesPasswordRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("Password", text)?,
            );
            if let Some(value) = given.optional("UserName", text)? {
                built = built.user_name(value);
            }
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn reset_instances_type(
            value: &Value,
        ) -> Built<api::ResetInstancesTypeRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResetInstancesTypeRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.required("InstanceType", text)?,
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            if let Some(value) = given.optional("DryRun", boolean)? {
                built = built.dry_run(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn resize_instance_disks(
            value: &Value,
        ) -> Built<api::ResizeInstanceDisksRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ResizeInstanceDisksRequest::new(
                given.required("InstanceId", text)?,
                given
                    .optional("DataDisks", |value| list(value, types::data_disk))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn run_instances(value: &Value) -> Built<api::RunInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RunInstancesRequest::new(
                given.required("Placement", types::placement)?,
                given.required("ImageId", text)?,
            );
            if let Some(value) = given
                .optional(
                    "InstanceChargeType",
                    |value| {
                        text(value)
                            .map(|text| api::types::InstanceChargeType::from(
                                text.as_str(),
                            ))
                    },
                )?
            {
                built = built.instance_charge_type(value);
            }
            if let Some(value) = given
                .optional("InstanceChargePrepaid", types::instance_charge_prepaid)?
            {
                built = built.instance_charge_prepaid(value);
            }
            if let Some(value) = given.optional("InstanceType", text)? {
                built = built.instance_type(value);
            }
            if let Some(value) = given.optional("SystemDisk", types::system_disk)? {
                built = built.system_disk(value);
            }
            if let Some(value) = given
                .optional("DataDisks", |value| list(value, types::data_disk))?
            {
                built = built.data_disks(value);
            }
            if let Some(value) = given
                .optional("VirtualPrivateCloud", types::virtual_private_cloud)?
            {
                built = built.virtual_private_cloud(value);
            }
            if let Some(value) = given
                .optional("InternetAccessible", types::internet_accessible)?
            {
                built = built.internet_accessible(value);
            }
            if let Some(value) = given.optional("InstanceCount", integer)? {
                built = built.instance_count(value);
            }
            if let Some(value) = given.optional("InstanceName", text)? {
                built = built.instance_name(value);
            }
            if let Some(value) = given.optional("LoginSettings", types::login_settings)?
            {
                built = built.login_settings(value);
            }
            if let Some(value) = given
                .optional("SecurityGroupIds", |value| list(value, text))?
            {
                built = built.security_group_ids(value);
            }
            if let Some(value) = given
                .optional("EnhancedService", types::enhanced_service)?
            {
                built = built.enhanced_service(value);
            }
            if let Some(value) = given.optional("ClientToken", text)? {
                built = built.client_token(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn start_instances(value: &Value) -> Built<api::StartInstancesRequest> {
            let mut given = Given::of(value)?;
            let built = api::StartInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn stop_instances(value: &Value) -> Built<api::StopInstancesRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::StopInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn terminate_instances(
            value: &Value,
        ) -> Built<api::TerminateInstancesRequest> {
            let mut given = Given::of(value)?;
            let built = api::TerminateInstancesRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn update_instance_vpc_config(
            value: &Value,
        ) -> Built<api::UpdateInstanceVpcConfigRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::UpdateInstanceVpcConfigRequest::new(
                given.required("InstanceId", text)?,
                given.required("VirtualPrivateCloud", types::virtual_private_cloud)?,
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn associate_instances_key_pairs(
            value: &Value,
        ) -> Built<api::AssociateInstancesKeyPairsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::AssociateInstancesKeyPairsRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.optional("KeyIds", |value| list(value, text))?.unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn create_key_pair(value: &Value) -> Built<api::CreateKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::CreateKeyPairRequest::new(
                given.required("KeyName", text)?,
                given.required("ProjectId", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn delete_key_pairs(value: &Value) -> Built<api::DeleteKeyPairsRequest> {
            let mut given = Given::of(value)?;
            let built = api::DeleteKeyPairsRequest::new(
                given.optional("KeyIds", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn describe_key_pairs(value: &Value) -> Built<api::DescribeKeyPairsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeKeyPairsRequest::new();
            if let Some(value) = given.optional("KeyIds", |value| list(value, text))? {
                built = built.key_ids(value);
            }
            if let Some(value) = given
                .optional("Filters", |value| list(value, types::filter))?
            {
                built = built.filters(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn disassociate_instances_key_pairs(
            value: &Value,
        ) -> Built<api::DisassociateInstancesKeyPairsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DisassociateInstancesKeyPairsRequest::new(
                given
                    .optional("InstanceIds", |value| list(value, text))?
                    .unwrap_or_default(),
                given.optional("KeyIds", |value| list(value, text))?.unwrap_or_default(),
            );
            if let Some(value) = given.optional("ForceStop", boolean)? {
                built = built.force_stop(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn import_key_pair(value: &Value) -> Built<api::ImportKeyPairRequest> {
            let mut given = Given::of(value)?;
            let built = api::ImportKeyPairRequest::new(
                given.required("KeyName", text)?,
                given.required("ProjectId", integer)?,
                given.required("PublicKey", text)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn modify_key_pair_attribute(
            value: &Value,
        ) -> Built<api::ModifyKeyPairAttributeRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ModifyKeyPairAttributeRequest::new(
                given.required("KeyId", text)?,
            );
            if let Some(value) = given.optional("KeyName", text)? {
                built = built.key_name(value);
            }
            if let Some(value) = given.optional("Description", text)? {
                built = built.description(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_regions(value: &Value) -> Built<api::DescribeRegionsRequest> {
            let given = Given::of(value)?;
            let built = api::DescribeRegionsRequest::new();
            given.end()?;
            Ok(built)
        }
        pub fn describe_zones(value: &Value) -> Built<api::DescribeZonesRequest> {
            let given = Given::of(value)?;
            let built = api::DescribeZonesRequest::new();
            given.end()?;
            Ok(built)
        }
    }

    mod types {
        use super::*;
        pub fn data_disk(value: &Value) -> Built<api::types::DataDisk> {
            let mut given = Given::of(value)?;
            let mut built = api::types::DataDisk::new(
                given.required("DiskSize", integer)?,
            );
            if let Some(value) = given
                .optional(
                    "DiskType",
                    |value| {
                        text(value).map(|text| api::types::DiskType::from(text.as_str()))
                    },
                )?
            {
                built = built.disk_type(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn enhanced_service(value: &Value) -> Built<api::types::EnhancedService> {
            let mut given = Given::of(value)?;
            let mut built = api::types::EnhancedService::new();
            if let Some(value) = given
                .optional("SecurityService", types::run_security_service_enabled)?
            {
                built = built.security_service(value);
            }
            if let Some(value) = given
                .optional("MonitorService", types::run_monitor_service_enabled)?
            {
                built = built.monitor_service(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn filter(value: &Value) -> Built<api::types::Filter> {
            let mut given = Given::of(value)?;
            let mut built = api::types::Filter::new();
            if let Some(value) = given.optional("Name", text)? {
                built = built.name(value);
            }
            if let Some(value) = given.optional("Values", |value| list(value, text))? {
                built = built.values(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn instance_charge_prepaid(
            value: &Value,
        ) -> Built<api::types::InstanceChargePrepaid> {
            let mut given = Given::of(value)?;
            let mut built = api::types::InstanceChargePrepaid::new(
                given.required("Period", integer)?,
            );
            if let Some(value) = given
                .optional(
                    "RenewFlag",
                    |value| {
                        text(value)
                            .map(|text| api::types::RenewFlag::from(text.as_str()))
                    },
                )?
            {
                built = built.renew_flag(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn internet_accessible(
            value: &Value,
        ) -> Built<api::types::InternetAccessible> {
            let mut given = Given::of(value)?;
            let mut built = api::types::InternetAccessible::new();
            if let Some(value) = given
                .optional(
                    "InternetChargeType",
                    |value| {
                        text(value)
                            .map(|text| api::types::InternetChargeType::from(
                                text.as_str(),
                            ))
                    },
                )?
            {
                built = built.internet_charge_type(value);
            }
            if let Some(value) = given.optional("InternetMaxBandwidthOut", integer)? {
                built = built.internet_max_bandwidth_out(value);
            }
            if let Some(value) = given.optional("PublicIpAssigned", boolean)? {
                built = built.public_ip_assigned(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn login_settings(value: &Value) -> Built<api::types::LoginSettings> {
            let mut given = Given::of(value)?;
            let mut built = api::types::LoginSettings::new();
            if let Some(value) = given.optional("Password", text)? {
                built = built.password(value);
            }
            if let Some(value) = given.optional("KeyIds", |value| list(value, text))? {
                built = built.key_ids(value);
            }
            if let Some(value) = given.optional("KeepImageLogin", boolean)? {
                built = built.keep_image_login(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn placement(value: &Value) -> Built<api::types::Placement> {
            let mut given = Given::of(value)?;
            let mut built = api::types::Placement::new(given.required("Zone", text)?);
            if let Some(value) = given.optional("ProjectId", integer)? {
                built = built.project_id(value);
            }
            if let Some(value) = given.optional("HostIds", |value| list(value, text))? {
                built = built.host_ids(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn run_monitor_service_enabled(
            value: &Value,
        ) -> Built<api::types::RunMonitorServiceEnabled> {
            let mut given = Given::of(value)?;
            let mut built = api::types::RunMonitorServiceEnabled::new();
            if let Some(value) = given.optional("Enabled", boolean)? {
                built = built.enabled(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn run_security_service_enabled(
            value: &Value,
        ) -> Built<api::types::RunSecurityServiceEnabled> {
            let mut given = Given::of(value)?;
            let mut built = api::types::RunSecurityServiceEnabled::new();
            if let Some(value) = given.optional("Enabled", boolean)? {
                built = built.enabled(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn system_disk(value: &Value) -> Built<api::types::SystemDisk> {
            let mut given = Given::of(value)?;
            let mut built = api::types::SystemDisk::new();
            if let Some(value) = given
                .optional(
                    "DiskType",
                    |value| {
                        text(value).map(|text| api::types::DiskType::from(text.as_str()))
                    },
                )?
            {
                built = built.disk_type(value);
            }
            if let Some(value) = given.optional("DiskSize", integer)? {
                built = built.disk_size(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn virtual_private_cloud(
            value: &Value,
        ) -> Built<api::types::VirtualPrivateCloud> {
            let mut given = Given::of(value)?;
            let mut built = api::types::VirtualPrivateCloud::new(
                given.required("VpcId", text)?,
                given.required("SubnetId", text)?,
            );
            if let Some(value) = given.optional("AsVpcGateway", boolean)? {
                built = built.as_vpc_gateway(value);
            }
            if let Some(value) = given
                .optional("PrivateIpAddresses", |value| list(value, text))?
            {
                built = built.private_ip_addresses(value);
            }
            given.end()?;
            Ok(built)
        }
    }
}
