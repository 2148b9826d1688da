//! The life of an instance from purchase to return, with output on the terminal.
//!
//! ```text
//! cargo run -p tencentcloud-fake --example lifecycle
//! cargo run -p tencentcloud-fake --example lifecycle -- --real [--region R] [--zone Z] [--image I] [--model M] [--bigger B] [--endpoint E]
//! ```
//!
//! Without `--real` it starts a fake cloud in its own process. With it, the same steps run in the real cloud **at
//! your cost**, with the credentials in `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`: an hourly instance,
//! an image and an elastic IP address, all of which are returned at the end, even if a step fails. `--endpoint`
//! selects another host, such as a fake for a rehearsal.

use std::{env, error::Error, future::Future, time::Duration, time::Instant};

use tencentcloud_cvm::{
    AllocateAddressesRequest, AssociateAddressRequest, Client, CreateImageRequest, Credentials, DeleteImagesRequest,
    DescribeAddressesRequest, DescribeImagesRequest, DescribeInstancesRequest, DisassociateAddressRequest,
    ReleaseAddressesRequest, ResetInstancesTypeRequest, RunInstancesRequest, StartInstancesRequest,
    StopInstancesRequest, TerminateInstancesRequest,
    types::{DiskType, Filter, Placement, SystemDisk},
    waiters,
};
use tencentcloud_fake::FakeCloud;

type Outcome<T> = Result<T, Box<dyn Error>>;

const IMAGE_NAME: &str = "lifecycle-example";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let wanted = Wanted::from_args()?;
    // The fake runs until this variable is dropped.
    let fake = if wanted.real { None } else { Some(FakeCloud::start().await?) };
    let client = Client::builder().region(&*wanted.region);
    let client = match &fake {
        Some(fake) => client.endpoint_url(fake.url()).credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE")),
        None => client.credentials(Credentials::from_env()?),
    };
    let client = match &wanted.endpoint {
        Some(endpoint) => client.endpoint_url(endpoint),
        None => client,
    };
    let mut story = Story {
        client: client.build()?,
        // The fake needs half a second where the real cloud needs minutes.
        pause: Duration::from_millis(if wanted.real { 5000 } else { 250 }),
        wanted,
        begun: Instant::now(),
        left: Left::default(),
    };
    let result = story.run().await;
    let cleared = story.clear_up().await;
    result.and(cleared)
}

/// The arguments: what to buy and where.
struct Wanted {
    real: bool,
    region: String,
    zone: String,
    image: String,
    model: String,
    bigger: String,
    endpoint: Option<String>,
}

impl Wanted {
    fn from_args() -> Outcome<Self> {
        let mut wanted = Self {
            real: false,
            region: "ap-guangzhou".to_owned(),
            zone: "ap-guangzhou-2".to_owned(),
            image: "img-31tjrtph".to_owned(),
            model: "S1.SMALL1".to_owned(),
            bigger: "S1.SMALL2".to_owned(),
            endpoint: None,
        };
        let mut args = env::args().skip(1);
        while let Some(name) = args.next() {
            let option = match name.as_str() {
                "--real" => {
                    wanted.real = true;
                    continue;
                }
                "--region" => &mut wanted.region,
                "--zone" => &mut wanted.zone,
                "--image" => &mut wanted.image,
                "--model" => &mut wanted.model,
                "--bigger" => &mut wanted.bigger,
                "--endpoint" => wanted.endpoint.insert(String::new()),
                _ => return Err(format!("unknown argument {name}; the top of the source lists them").into()),
            };
            *option = args.next().ok_or_else(|| format!("{name} needs a value"))?;
        }
        if wanted.endpoint.is_some() && !wanted.real {
            return Err("--endpoint goes with --real; without it the fake of this process is called".into());
        }
        Ok(wanted)
    }
}

struct Story {
    client: Client,
    wanted: Wanted,
    pause: Duration,
    begun: Instant,
    left: Left,
}

/// The resources to return at the end.
#[derive(Default)]
struct Left {
    instances: Vec<String>,
    addresses: Vec<String>,
    images: Vec<String>,
}

impl Story {
    async fn run(&mut self) -> Outcome<()> {
        let client = self.client.clone();
        let run = RunInstancesRequest::new(Placement::new(&self.wanted.zone), &self.wanted.image)
            .instance_type(&self.wanted.model)
            .system_disk(SystemDisk::new().disk_type(DiskType::CloudBasic))
            .instance_name("lifecycle example");
        self.left.instances = self.step("buy an instance", client.run_instances(run)).await?.instance_id_set;
        let ids = self.left.instances.clone();
        let first = ids.first().ok_or("no instance was bought")?;
        self.step("wait until it runs", client.wait(waiters::instances_running(&ids).interval(self.pause))).await?;

        self.step("shut it down", client.stop_instances(StopInstancesRequest::new(&ids))).await?;
        self.step("wait until it is down", client.wait(waiters::instances_stopped(&ids).interval(self.pause))).await?;
        let resize = ResetInstancesTypeRequest::new(&ids, &self.wanted.bigger);
        self.step("give it more memory", client.reset_instances_type(resize)).await?;
        self.step("wait until it is done", client.wait(waiters::instances_stopped(&ids).interval(self.pause))).await?;
        let list = client.describe_instances(DescribeInstancesRequest::new().instance_ids(&ids)).await?;
        if let Some(instance) = list.instance_set.first() {
            println!("         {} has {:?} GB now", first, instance.memory.unwrap_or_default());
        }

        self.step("make an image of it", client.create_image(CreateImageRequest::new(first, IMAGE_NAME))).await?;
        let named = Filter::new().name("image-name").values([IMAGE_NAME]);
        let images =
            self.step("find the image", client.describe_images(DescribeImagesRequest::new().filters([named]))).await?;
        self.left.images = images.image_set.into_iter().filter_map(|image| image.image_id).collect();
        let images = self.left.images.clone();
        self.step("wait until it is ready", client.wait(waiters::images_normal(&images).interval(self.pause))).await?;
        self.step("start the instance", client.start_instances(StartInstancesRequest::new(&ids))).await?;
        self.step("wait until it runs", client.wait(waiters::instances_running(&ids).interval(self.pause))).await?;

        self.left.addresses =
            self.step("get an address", client.allocate_addresses(AllocateAddressesRequest::new())).await?.address_set;
        let addresses = self.left.addresses.clone();
        let address = addresses.first().ok_or("there is no address")?;
        self.step("wait until it is there", client.wait(waiters::addresses_unbound(&addresses).interval(self.pause)))
            .await?;
        let bind = AssociateAddressRequest::new(address).instance_id(first);
        self.step("bind it to the instance", client.associate_address(bind)).await?;
        self.step("wait until it is bound", client.wait(waiters::addresses_bound(&addresses).interval(self.pause)))
            .await?;
        let list = client.describe_addresses(DescribeAddressesRequest::new().address_ids(&addresses)).await?;
        if let Some(ip) = list.address_set.first().and_then(|address| address.address_ip.as_deref()) {
            println!("         {first} is at {ip} now");
        }
        Ok(())
    }

    /// Returns all resources, whatever step was reached.
    async fn clear_up(&mut self) -> Outcome<()> {
        let client = self.client.clone();
        let Left { instances, addresses, images } = std::mem::take(&mut self.left);
        for address in &addresses {
            // The address may not be bound.
            if self
                .step("unbind the address", client.disassociate_address(DisassociateAddressRequest::new(address)))
                .await
                .is_ok()
            {
                let wait = waiters::addresses_unbound(&addresses).interval(self.pause);
                self.step("wait until it is free", client.wait(wait)).await?;
            }
            let release = ReleaseAddressesRequest::new([address]);
            self.step("give the address back", client.release_addresses(release)).await?;
        }
        if !images.is_empty() {
            self.step("delete the image", client.delete_images(DeleteImagesRequest::new(&images))).await?;
        }
        if !instances.is_empty() {
            self.step("give the instance back", client.terminate_instances(TerminateInstancesRequest::new(&instances)))
                .await?;
            let wait = waiters::instances_terminated(&instances).interval(self.pause);
            self.step("wait until it is removed", client.wait(wait)).await?;
        }
        Ok(())
    }

    /// Runs a step and prints its result.
    async fn step<T>(&self, what: &str, step: impl Future<Output = Result<T, tencentcloud_cvm::Error>>) -> Outcome<T> {
        let result = step.await;
        let time = self.begun.elapsed().as_secs_f64();
        match &result {
            Ok(_) => println!("{time:7.2}  {what}"),
            Err(error) => println!("{time:7.2}  {what}: {error}"),
        }
        Ok(result?)
    }
}
