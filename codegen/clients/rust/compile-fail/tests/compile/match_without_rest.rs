//! Endpoints and HTTP methods may be added, so a match needs an arm for the rest.
use tencentcloud_cvm::core::{Endpoint, http::HttpMethod};

fn host(endpoint: Endpoint) -> &'static str {
    match endpoint {
        Endpoint::Tencentcloud => "cvm.tencentcloudapi.com",
        Endpoint::Qcloud => "cvm.api.qcloud.com",
    }
}

fn has_body(method: HttpMethod) -> bool {
    match method {
        HttpMethod::Get => false,
        HttpMethod::Post => true,
    }
}

fn main() {
    let _ = (host(Endpoint::Qcloud), has_body(HttpMethod::Get));
}
