//! What is written down of a run is found by the next one.

use std::path::PathBuf;
use std::time::Duration;

use super::{Cost, Crate, State, Step};
use crate::arguments::Features;
use crate::corpus::one::{Outcome, Size};

fn shop(digest: u64) -> Crate {
    Crate {
        name: "shop.yaml".to_owned(),
        folder: PathBuf::new(),
        size: Size::default(),
        digest,
        generated: Duration::ZERO,
        checked: None,
        outcome: Outcome::Generated,
    }
}

#[test]
fn a_crate_is_known_while_its_files_and_the_steps_are_the_same() {
    let out = tempfile::tempdir().unwrap();
    let all = [Step::Check(Features::All)];
    let cost = Cost {
        time: Duration::from_millis(1500),
        memory: Some(1 << 20),
    };
    assert!(State::read(out.path()).find(&shop(1), &all).is_none());
    let state = State::read(out.path());
    state.add(&shop(1), &all, cost).unwrap();

    let state = State::read(out.path());
    let found = state.find(&shop(1), &all).unwrap();
    assert_eq!((found.time, found.memory), (cost.time, cost.memory));
    assert!(state.find(&shop(2), &all).is_none());
    assert!(state.find(&shop(1), &[all[0], Step::Doc]).is_none());
}
