use golden_enumerations::types::{Colour, NewLampSocket};

fn shade(colour: &Colour) -> &str {
    match colour {
        Colour::Red => "dark",
        _ => "light",
    }
}

fn watts(socket: NewLampSocket) -> u8 {
    match socket {
        NewLampSocket::Gu10 => 5,
        _ => 9,
    }
}

fn main() {
    assert_eq!(shade(&Colour::from("red")), "dark");
    assert_eq!(shade(&Colour::from("a colour of tomorrow")), "light");
    assert_eq!(watts(NewLampSocket::E14), 9);
}
