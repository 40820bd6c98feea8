//! A document up to where a crate could be written: for those who compare or look things up.

use crate::analyze::Facts;
use crate::bundle::{Bundle, Files, Others};
use crate::config::Config;
use crate::emit;
use crate::emit::surface::Surface;
use crate::generate::{Input, model, named, on_a_large_stack, read};
use crate::ir::Api;
use crate::keep;
use crate::load::Source;
use crate::locked::Given;
use crate::names::{Before, Names};
use crate::problem::Report;

/// All that is known of a document before a line is written.
#[derive(Clone, Debug)]
pub struct Model {
    /// What it describes.
    pub api: Api,
    /// What follows from that.
    pub facts: Facts,
    /// What everything in it is called.
    pub names: Names,
}

impl Model {
    /// What a user of the crate sees.
    #[must_use]
    pub fn surface<'a>(&'a self, config: &'a Config) -> Surface<'a> {
        emit::surface::of(&self.api, &self.facts, &self.names, config)
    }
}

/// What comes of a document where no crate is asked for.
#[derive(Clone, Debug, Default)]
pub struct Modelled {
    /// What is wrong with the input.
    pub report: Report,
    /// What is known of it; `None` if the report holds an error.
    pub model: Option<Model>,
    /// The files that the document refers to, as in [`crate::Outcome::others`].
    pub others: Vec<Source>,
}

/// Finds out all that is known of a document before a line is written, by the same way as
/// [`crate::generate_with`].
///
/// Names that were given before stay: those of the lock, and without a lock those of `given`.
#[must_use]
pub fn model_of(input: &Input, files: &dyn Files, given: Option<&Given>) -> Modelled {
    on_a_large_stack(|| {
        // Of two versions that are compared, one at least is not what the configuration was written for.
        let mut report = Report::lenient();
        let mut others = Others::default();
        let bundled = read(&mut report, &mut others, input, files);
        let mut found = None;
        if let Ok(Bundle { tree, origins }) = bundled {
            let config = named(input);
            let places = origins.places(&others.paths);
            if let Ok(lock) = keep::read(&mut report, &input.lock) {
                let locked = lock.as_ref().map(|lock| &lock.locked.names);
                let before = Before {
                    given: locked.or(given),
                    places: Some(&places),
                    is_kept: true,
                };
                found = model(&mut report, tree, &config, before).ok();
            }
            report = report.map(|problem| origins.mend(problem));
            found = found.filter(|_| !report.has_errors());
        }
        Modelled {
            report,
            model: found,
            others: others.sources,
        }
    })
}
