// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod add_note;
mod note;
mod notes_put_parameters0;
mod responses_no_note;

pub use self::add_note::AddNoteBody;
pub use self::note::Note;
pub use self::notes_put_parameters0::NotesPutParameters0;
pub use self::responses_no_note::ResponsesNoNote;
