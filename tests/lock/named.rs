//! The lock of a crate without a configuration: there is one where the command names it.

use tests::Folder;

use crate::check_out::{DOCUMENT, codegen, edit};

#[test]
fn without_a_configuration_there_is_a_lock_where_one_is_named() {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    let plain = ["--spec", "letters.yaml", "--out", "out"];
    codegen(&folder, &plain).success();
    assert!(folder.read("out/Cargo.toml").contains("sha256"));
    let locked = [&plain[..], &["--lock", "letters.lock"]].concat();
    codegen(&folder, &locked).success();
    assert!(folder.read("letters.lock").contains("\"Letter\""));
    folder.remove("out/README.md");
    let check = [&locked[..], &["--check"]].concat();
    let output = codegen(&folder, &check).code(1);
    let text = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert_eq!(
        text.lines().last(),
        Some(
            "to mend it: cargo xtask codegen --spec letters.yaml --out out --lock letters.lock, which writes the file \
             again"
        )
    );
}

#[test]
fn crate_and_lock_are_written_together_or_not_at_all() {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    let run = |lock: &str| {
        let plain = ["--spec", "letters.yaml", "--out", "out", "--lock", lock];
        codegen(&folder, &plain)
    };
    // A file is where the folder of the lock should be.
    let before = folder.state();
    run("letters.yaml/x.lock").code(2).stdout_eq("");
    assert_eq!(folder.state(), before);
    run("x.lock").success();
    edit(&folder, "letters.yaml", "Stamp:", "Seal:");
    let before = folder.state();
    run("letters.yaml/x.lock").code(2).stdout_eq("");
    assert_eq!(folder.state(), before);
}
