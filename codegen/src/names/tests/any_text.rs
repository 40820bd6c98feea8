//! Whatever the text: names are legal, unique, in their casing, and the same in any order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{choice, component, components, fields, names, object, operation, part, variants};
use crate::ir::{Api, Method, Role};

/// Texts of all kinds, many of them close to each other.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let text = prop_oneof![
        ".{0,12}",
        "\\PC{0,6}",
        "[aAbB_ .1+<=-]{0,5}",
        "(type|self|Self|con|mod|new|unknown)[_A-Z ]?",
        "[xÀ-ӿ日\u{300}\u{202e}]{80,200}",
    ];
    prop::collection::btree_set(text, 1..12).prop_map(|set| set.into_iter().collect())
}

fn check(names: &[String], snake: bool) -> Result<(), TestCaseError> {
    let unique: BTreeSet<&String> = names.iter().collect();
    prop_assert_eq!(unique.len(), names.len());
    for name in names {
        prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{}", name);
        prop_assert!(name.len() <= 100, "{}", name);
        prop_assert!(!snake || !name.contains(char::is_uppercase), "{}", name);
        prop_assert!(snake || !name.starts_with(char::is_lowercase), "{}", name);
    }
    Ok(())
}

fn slices(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// What gives names to texts.
type Named<'a> = &'a dyn Fn(&[&str]) -> Vec<String>;

proptest! {
    #[test]
    fn any_text_gives_legal_unique_names(texts in texts()) {
        let texts = slices(&texts);
        check(&variants(&texts), false)?;
        check(&fields(&texts), true)?;
        let (types, modules): (Vec<_>, Vec<_>) = components(&texts).into_iter().unzip();
        check(&types, false)?;
        check(&modules, true)?;
        let folded: BTreeSet<String> = modules.iter().map(|name| name.to_lowercase()).collect();
        prop_assert_eq!(folded.len(), modules.len());
    }

    #[test]
    fn any_text_gives_legal_unique_inline_types(texts in texts()) {
        let mut api = Api::default();
        let mut ids = Vec::new();
        for text in &texts {
            let owner = component(&mut api, text, object());
            let inner = part(&mut api, owner, Role::Property(text.clone()), choice(&slices(&texts)));
            ids.extend([owner, inner]);
        }
        let names = names(&api);
        let found: Vec<String> = ids.iter().map(|id| names.ty(*id).unwrap().to_string()).collect();
        check(&found, false)?;
    }

    #[test]
    fn any_text_gives_legal_unique_functions(texts in texts()) {
        let operations = texts.iter().map(|text| operation(Method::Get, text, None)).collect();
        let api = Api { operations, ..Api::default() };
        let names = names(&api);
        let name = |at| names.operation(crate::ir::OperationId(at)).unwrap().to_string();
        check(&(0..texts.len()).map(name).collect::<Vec<_>>(), true)?;
    }

    #[test]
    fn the_order_of_the_document_renames_nothing(
        (texts, shuffled) in texts().prop_flat_map(|texts| {
            (Just(texts.clone()), Just(texts).prop_shuffle())
        })
    ) {
        let table = |texts: &[String]| -> BTreeMap<String, _> {
            let slices = slices(texts);
            let all = fields(&slices).into_iter().zip(variants(&slices)).zip(components(&slices));
            texts.iter().cloned().zip(all).collect()
        };
        prop_assert_eq!(table(&texts), table(&shuffled));
    }

    /// The exception: a newcomer takes a name from a text that is not that name itself, and so can move others that are
    /// one word with it.
    #[test]
    fn a_newcomer_renames_only_what_is_one_word_with_it(texts in texts(), newcomer in "\\PC{0,6}") {
        prop_assume!(!texts.contains(&newcomer));
        let types = |texts: &[&str]| components(texts).into_iter().map(|(ty, _)| ty).collect();
        let kinds: [Named<'_>; 3] = [&fields, &variants, &types];
        for names in kinds {
            let before = names(&slices(&texts));
            let alone = names(&[newcomer.as_str()]);
            prop_assume!(!before.contains(&alone[0]));
            let mut more = slices(&texts);
            more.push(&newcomer);
            prop_assert_eq!(&before[..], &names(&more)[..texts.len()]);
        }
    }
}
