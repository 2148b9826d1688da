//! A caller that sends bytes and counts answers.

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

/// What a round came to.
pub struct Round {
    /// Calls a second that the server's core would bear if it did nothing else: by the time it was at work, which what else the
    /// machine does leaves alone.
    pub per_second: f64,
    /// Time that 99 of 100 calls stay below.
    pub p99: Duration,
}

impl Round {
    /// The middle one of each figure.
    pub fn median(rounds: &[Self]) -> Self {
        let per_second = median(rounds.iter().map(|round| round.per_second));
        let p99 = median(rounds.iter().map(|round| round.p99.as_secs_f64()));
        Self { per_second, p99: Duration::from_secs_f64(p99) }
    }
}

/// Sends all calls over so many connections, on each the next when the answer to the last is there.
pub async fn round(server: &Child, calls: Vec<Vec<u8>>, connections: usize) -> Outcome<Round> {
    let (to, count) = (server.address, calls.len());
    let calls = Arc::new(Mutex::new(calls));
    let mut streams = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    // The caller never sleeps: waking it would be work of the server, more of it the slower that is.
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

/// Sends one call; gives the body of the answer.
pub async fn one(to: SocketAddr, call: &[u8]) -> Outcome<Vec<u8>> {
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(call).await?;
    let mut buffer = Vec::new();
    let head = read(&mut stream, &mut buffer).await?;
    Ok(buffer.split_off(head))
}

/// Reads a whole answer; gives the length of its head. An answer other than 200 is an error.
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
        let due = head + length.ok_or("an answer without its length")?.parse::<usize>()?;
        while buffer.len() < due {
            if stream.read_buf(buffer).await? == 0 {
                return Err("the connection ended".into());
            }
        }
        return Ok(head);
    }
}
