//! Finds how much memory the compilers below a target folder take while something runs.
//!
//! The kernel keeps the peak of each process (`VmHWM` in `/proc/PID/status`), so looking now and then is enough: what is
//! missed is only the growth in the last moment. Where there is no `/proc` the answer is `None`.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// How long it waits between two looks.
const PAUSE: Duration = Duration::from_millis(100);

/// Runs `work`, and says the greatest peak of a compiler that writes below `target`, in bytes.
pub(super) fn watch<T>(target: &Path, work: impl FnOnce() -> T) -> (T, Option<u64>) {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let mut peak: Option<u64> = None;
            while !done.load(Ordering::Relaxed) {
                peak = peak.max(look(target));
                thread::sleep(PAUSE);
            }
            peak
        });
        let result = work();
        done.store(true, Ordering::Relaxed);
        (result, watcher.join().unwrap_or_default())
    })
}

/// The greatest peak among those that run now.
fn look(target: &Path) -> Option<u64> {
    let target = target.to_str()?;
    let processes = fs::read_dir("/proc").ok()?.flatten();
    let peaks = processes.filter_map(|process| peak(&process.path(), target));
    peaks.max()
}

/// The peak of a process, if it is a compiler of ours. Those of dependencies count in the first run only; they are
/// smaller than nearly all documents' crates.
fn peak(process: &Path, target: &str) -> Option<u64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name));
    if !matches!(field("Name:")?.trim(), "rustc" | "rustdoc") {
        return None;
    }
    let command = fs::read(process.join("cmdline")).ok()?;
    String::from_utf8_lossy(&command)
        .contains(target)
        .then_some(())?;
    let kilobytes = field("VmHWM:")?.trim().strip_suffix("kB")?.trim();
    Some(kilobytes.parse::<u64>().ok()?.saturating_mul(1024))
}
