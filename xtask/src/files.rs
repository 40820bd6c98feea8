//! Where things are: the workspace, the configuration, names for files and crates, and how paths are shown.

use std::env;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use codegen::configure;
use codegen::load::Source;

use crate::failure::Failure;

/// The configuration's place in the workspace.
pub(crate) const CONFIGURATION: &str = "spec/codegen.toml";

/// The version of a crate that nobody gives one.
pub(crate) const FIRST_VERSION: &str = "0.1.0";

/// The root of the workspace: cargo says where it runs this package from. Without cargo, the nearest folder upwards
/// that holds a configuration, or the current one.
pub(crate) fn workspace() -> Result<PathBuf, Failure> {
    let current = env::current_dir().map_err(Failure::about("the current folder"))?;
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let cargo = package.as_deref().and_then(Path::parent);
    let upwards = || {
        current
            .ancestors()
            .find(|folder| folder.join(CONFIGURATION).is_file())
    };
    Ok(cargo.or_else(upwards).unwrap_or(&current).to_path_buf())
}

/// A path without `.` and `..` in the middle, as text: from the workspace if it is in there, as cargo shows paths.
pub(crate) fn shown(path: &Path, workspace: &Path) -> String {
    let path = straight(path);
    path.strip_prefix(workspace)
        .unwrap_or(&path)
        .display()
        .to_string()
}

/// A path without `.` and `..` in the middle.
pub(crate) fn straight(path: &Path) -> PathBuf {
    let mut straight = PathBuf::new();
    for component in path.components() {
        let back = straight.components().next_back();
        match (component, back) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => drop(straight.pop()),
            _ => straight.push(component),
        }
    }
    straight
}

/// Reads a file that the user named. If it is not there, the nearest name in its folder is suggested.
pub(crate) fn read(path: &Path, name: &str) -> Result<Source, Failure> {
    let text = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            let nearest = nearest(path, name).map(|near| format!("; is it {near}?"));
            Failure::Usage(format!(
                "there is no file {name}{}",
                nearest.unwrap_or_default()
            ))
        }
        io::ErrorKind::IsADirectory => Failure::Usage(format!("{name} is a folder, not a file")),
        _ => Failure::about(name)(error),
    })?;
    let name = name.to_owned();
    Ok(Source { name, text })
}

/// The name of the file in the folder of `path` that is most like it, shown like `name`.
fn nearest(path: &Path, name: &str) -> Option<String> {
    let wanted = path.file_name()?.to_string_lossy().into_owned();
    let parent = path.parent()?;
    let folder = if parent.as_os_str().is_empty() {
        Path::new(".")
    } else {
        parent
    };
    let others = fs::read_dir(folder).ok()?.flatten();
    let others = others.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let near = others.map(|other| (strsim::jaro_winkler(&wanted, &other), other));
    let near = near.filter(|(likeness, _)| *likeness > 0.85);
    let (_, other) = near.max_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(Path::new(name).with_file_name(other).display().to_string())
}

/// A name for the crate of a document: its file name without extension, as far as cargo takes it.
pub(crate) fn crate_name(document: &Path) -> String {
    let stem = document
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let words = stem.split(|character: char| !character.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    let candidates = [
        name.clone(),
        format!("{name}-client"),
        format!("api-{name}"),
    ];
    let mut legal = candidates.into_iter().filter(|_| !name.is_empty());
    legal
        .find(|name| legal_crate_name(name).is_ok())
        .unwrap_or_else(|| "api-client".to_owned())
}

/// Accepts a name that cargo takes for a package.
pub(crate) fn legal_crate_name(name: &str) -> Result<String, String> {
    configure::package_name(name).map(|()| name.to_owned())
}

/// Accepts the name of a file that stays in its folder.
pub(crate) fn legal_file_name(name: &str) -> Result<String, String> {
    let mut components = Path::new(name).components();
    match (components.next(), components.next()) {
        (Some(Component::Normal(only)), None) if only == name => Ok(name.to_owned()),
        _ => Err("it must be the name of a file, without a folder".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{crate_name, straight};

    #[test]
    fn a_crate_gets_a_name_that_cargo_takes() {
        for (document, expected) in [
            ("petstore.yaml", "petstore"),
            ("dir/GitHub.com_API.v3.json", "github-com-api-v3"),
            ("3scale.yml", "api-3scale"),
            ("async.yaml", "async-client"),
            ("test.json", "test-client"),
            ("日本.yaml", "api-client"),
            ("", "api-client"),
        ] {
            assert_eq!(crate_name(Path::new(document)), expected, "{document}");
        }
    }

    #[test]
    fn a_path_is_made_straight() {
        for (path, expected) in [
            ("/a/spec/../generated", "/a/generated"),
            ("./a/./b", "a/b"),
            ("../a", "../a"),
            ("../../a", "../../a"),
        ] {
            assert_eq!(straight(Path::new(path)), Path::new(expected));
        }
    }
}
