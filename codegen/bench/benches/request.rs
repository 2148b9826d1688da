//! Building and signing RunInstances with 25 parameters, beside the same by hand and the HMAC alone.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tencentcloud_bench::{floor, request};
use tencentcloud_core::SignatureMethod;

fn signing(criterion: &mut Criterion) {
    for method in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256, SignatureMethod::Tc3HmacSha256] {
        let mut group = criterion.benchmark_group(format!("request/{method}"));
        let client = request::client(method);
        let built = request::run_instances();
        group.bench_function("sign", |b| b.iter(|| request::now(client.signed_request(black_box(&built)))));
        group.bench_function("build and sign", |b| {
            b.iter(|| request::now(client.signed_request(&black_box(request::run_instances()))));
        });
        if method == SignatureMethod::Tc3HmacSha256 {
            continue;
        }
        let mut buffers = floor::Buffers::default();
        group.bench_function("floor", |b| {
            b.iter(|| {
                floor::sign(black_box(&floor::REQUEST), method, &mut buffers);
                black_box(buffers.body.len())
            });
        });
        let message = buffers.string_to_sign.clone();
        group.bench_function("HMAC alone", |b| b.iter(|| floor::hmac(method, black_box(message.as_bytes()))));
    }
}

criterion_group!(benches, signing);
criterion_main!(benches);
