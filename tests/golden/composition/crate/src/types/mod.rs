// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod answered;
mod anything;
mod beside;
mod bicycle;
mod car;
mod code;
mod conditional;
mod contact;
mod either;
mod event;
mod flat;
mod floor;
mod fraction;
mod ground;
mod high;
mod holder;
mod kinds;
mod level;
mod long;
mod loose;
mod low;
mod mixed;
mod motion;
mod named;
mod pair;
mod patterns;
mod payment;
mod perhaps;
mod prefix;
mod short;
mod slip;
mod start;
mod stop;
mod truck;
mod turn;
mod typed;
mod upper;
mod variants;
mod vehicle;

pub use self::answered::{Answered, AnsweredDeep, AnsweredLists, AnsweredNamed};
pub use self::anything::Anything;
pub use self::beside::Beside;
pub use self::bicycle::Bicycle;
pub use self::car::Car;
pub use self::code::Code;
pub use self::conditional::Conditional;
pub use self::contact::{Contact, ContactMail, ContactPhone};
pub use self::either::{
    Either, EitherName, EitherNameLand, EitherNameSea, EitherNumber, EitherNumberLand,
    EitherNumberSea,
};
pub use self::event::Event;
pub use self::flat::Flat;
pub use self::floor::Floor;
pub use self::fraction::Fraction;
pub use self::ground::Ground;
pub use self::high::High;
pub use self::holder::{Holder, HolderOwner, HolderState};
pub use self::kinds::Kinds;
pub use self::level::Level;
pub use self::long::Long;
pub use self::loose::{Loose, LooseOne, LooseOneTag, LooseTwo, LooseTwoTag};
pub use self::low::Low;
pub use self::mixed::{Mixed, MixedNumber, MixedText};
pub use self::motion::Motion;
pub use self::named::Named;
pub use self::pair::Pair;
pub use self::patterns::Patterns;
pub use self::payment::{Payment, PaymentCard, PaymentIban};
pub use self::perhaps::Perhaps;
pub use self::prefix::Prefix;
pub use self::short::Short;
pub use self::slip::Slip;
pub use self::start::{Start, StartWhat};
pub use self::stop::{Stop, StopWhat};
pub use self::truck::Truck;
pub use self::turn::{Turn, TurnWhat};
pub use self::typed::Typed;
pub use self::upper::{Upper, UpperFloor};
pub use self::variants::Variants;
pub use self::vehicle::{Vehicle, VehicleBase};
