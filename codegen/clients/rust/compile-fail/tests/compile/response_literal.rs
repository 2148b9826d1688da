//! The response that a transport returns may get more members, so it is created by its constructor.
use tencentcloud_cvm::core::http::HttpResponse;

fn main() {
    let _ = HttpResponse::new(200, Vec::new(), Vec::new());
    let _ = HttpResponse { status: 200, headers: Vec::new(), body: Vec::new() };
}
