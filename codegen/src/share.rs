//! Shares work that falls into many independent parts among the processors, and gives the results in order.
//!
//! Knows nothing of what the work is.

use std::num::NonZero;
use std::panic;
use std::sync::Mutex;
use std::thread;

/// More threads than this are not worth their memory.
const MOST: usize = 8;

/// Bytes of stack of a thread; memory is taken only as far as it is used. Types are nested as deep as the document.
const STACK: usize = 128 * 1024 * 1024;

/// What `work` makes of each item, in the order of the items.
///
/// Every thread takes the next item when it is done with one, so that a few large items do not hold up the rest. A panic
/// of `work` is passed on.
pub(crate) fn each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = threads.min(MOST).min(items.len());
    if threads < 2 {
        return items.into_iter().map(work).collect();
    }
    // A result is put where it belongs: it may be large, and sorting would move it about.
    let mut results: Vec<Option<R>> = items.iter().map(|_| None).collect();
    let mut put = |done: Vec<(usize, R)>| {
        for (index, result) in done {
            if let Some(place) = results.get_mut(index) {
                *place = Some(result);
            }
        }
    };
    let queue = Mutex::new(items.into_iter().enumerate());
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads)
            .map(|_| {
                let builder = thread::Builder::new().stack_size(STACK);
                builder.spawn_scoped(scope, || drain(&queue, &work))
            })
            .collect();
        put(drain(&queue, &work));
        for other in others.into_iter().flatten() {
            match other.join() {
                Ok(more) => put(more),
                Err(reason) => panic::resume_unwind(reason),
            }
        }
    });
    results.into_iter().flatten().collect()
}

/// Works until nothing is left. A thread that could not be started leaves its part to the others.
fn drain<T, R>(
    queue: &Mutex<impl Iterator<Item = (usize, T)>>,
    work: impl Fn(T) -> R,
) -> Vec<(usize, R)> {
    let mut results = Vec::new();
    while let Some((index, item)) = next(queue) {
        results.push((index, work(item)));
    }
    results
}

fn next<T>(queue: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    queue.lock().ok()?.next()
}
