use golden_enumerations::types::LampState;

fn shows(state: &LampState) -> bool {
    match state {
        LampState::On => true,
        LampState::Off => false,
        LampState::Unknown => false,
    }
}

fn main() {
    let _ = shows(&LampState::On);
}
