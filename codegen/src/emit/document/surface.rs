//! Server and credentials as a user of the crate sees them.

use super::super::context::Context;
use super::super::surface::{self, Fact, Item, Kind, Way, spelled};
use super::clients::{inputs, primary};
use super::{base_url, offered};
use crate::ir::{Credential, Requirement, SchemeId};

/// The crate as a whole, as its user sees it.
pub(in super::super) fn whole(cx: Context<'_>) -> Item<'_> {
    let offered = offered(cx);
    let arguments = primary(cx, &offered).into_iter();
    let arguments = arguments.map(|offered| spelled(&inputs(offered).0));
    let item = Item::new(Kind::Crate, "the crate", "Client::new")
        .with(Fact::Server, base_url(cx))
        .with(Fact::Credentials, arguments.collect::<Vec<_>>().join(", "));
    Item {
        place: "the API as a whole".to_owned(),
        docs: surface::said(&cx.api.docs),
        way: Way::Sent,
        ..item
    }
}

/// The setters of credentials.
pub(in super::super) fn credentials(cx: Context<'_>) -> Vec<Item<'_>> {
    let offered = offered(cx);
    let items = offered.iter().map(|offered| {
        let path = format!("Settings::{}", offered.setter);
        let place = match &offered.scheme.credential {
            Credential::Key { location, name } => format!("{location:?} `{name}`"),
            _ => "Header `Authorization`".to_owned(),
        };
        let sending = format!("{place}, prefix `{}`", offered.prefix);
        let scheme = format!("security scheme `{}`", offered.scheme.name);
        let arguments = spelled(&inputs(offered).0);
        let item = Item::new(Kind::Credential, &*scheme, &*path)
            .with(Fact::Argument, format!("{path}({arguments})"))
            .with(Fact::Sending, sending);
        Item {
            place: scheme,
            docs: surface::said(&offered.scheme.docs),
            way: Way::Sent,
            ..item
        }
    });
    items.collect()
}

/// What is needed, one line for each alternative.
pub(in super::super) fn needed(cx: Context<'_>, needed: &[Requirement]) -> String {
    let name = |id: &SchemeId| cx.api.schemes.get(id.0).map(|scheme| scheme.name.clone());
    let lines = needed.iter().map(|requirement| {
        let names: Vec<_> = requirement.schemes.iter().filter_map(name).collect();
        if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(" and ")
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
