//! A caller that sends bytes and counts responses.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{Outcome, median, server::Child};

/// The result of a round.
pub struct Round {
    /// Calls per second of processor time of the server, which is independent of other load on the machine.
    pub per_second: f64,
    /// The 99th percentile of the duration of calls.
    pub p99: Duration,
}

impl Round {
    /// Returns the median of each figure.
    pub fn median(rounds: &[Self]) -> Self {
        let per_second = median(rounds.iter().map(|round| round.per_second));
        let p99 = median(rounds.iter().map(|round| round.p99.as_secs_f64()));
        Self { per_second, p99: Duration::from_secs_f64(p99) }
    }
}

/// Sends all calls over a number of connections, with one call at a time on each.
pub async fn round(server: &Child, calls: Vec<Vec<u8>>, connections: usize) -> Outcome<Round> {
    let (to, count) = (server.address, calls.len());
    let calls = Arc::new(Mutex::new(calls));
    let mut streams = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    // The caller never sleeps, since waking it would be work for the server.
    let awake = tokio::spawn(async {
        loop {
            tokio::task::yield_now().await;
        }
    });
    let (begun, worked) = (Instant::now(), server.processor_time());
    let workers = streams.into_iter().map(|mut stream| {
        let calls = Arc::clone(&calls);
        tokio::spawn(async move {
            let mut times = Vec::new();
            let mut buffer = Vec::with_capacity(64 * 1024);
            loop {
                let next = calls.lock().map_err(|_| "a worker failed")?.pop();
                let Some(call) = next else { return Outcome::Ok(times) };
                let sent = Instant::now();
                stream.write_all(&call).await?;
                read(&mut stream, &mut buffer).await?;
                times.push(sent.elapsed());
            }
        })
    });
    let mut times = Vec::with_capacity(count);
    for worker in workers.collect::<Vec<_>>() {
        times.extend(worker.await??);
    }
    awake.abort();
    let took = match server.processor_time() - worked {
        Duration::ZERO => begun.elapsed(),
        worked => worked,
    };
    times.sort_unstable();
    let p99 = times.get(times.len() * 99 / 100).copied().unwrap_or_default();
    Ok(Round { per_second: count as f64 / took.as_secs_f64(), p99 })
}

/// Sends one call. Returns the body of the response.
pub async fn one(to: SocketAddr, call: &[u8]) -> Outcome<Vec<u8>> {
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(call).await?;
    let mut buffer = Vec::new();
    let head = read(&mut stream, &mut buffer).await?;
    Ok(buffer.split_off(head))
}

/// Reads a whole response, which must have status 200. Returns the length of its head.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Outcome<usize> {
    buffer.clear();
    loop {
        if stream.read_buf(buffer).await? == 0 {
            return Err("the connection ended".into());
        }
        let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4) else { continue };
        let text = std::str::from_utf8(buffer.get(..head).unwrap_or_default())?;
        if !text.starts_with("HTTP/1.1 200") {
            return Err(text.to_owned().into());
        }
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let expected = head + length.ok_or("a response without its length")?.parse::<usize>()?;
        while buffer.len() < expected {
            if stream.read_buf(buffer).await? == 0 {
                return Err("the connection ended".into());
            }
        }
        return Ok(head);
    }
}
