//! C# on a machine without Microsoft's SDK: Mono's compiler, and the .NET runtime that PyPI has.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// No ICU is needed, and nothing is written for debuggers.
pub(crate) const ENVIRONMENT: [(&str, &str); 2] =
    [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("COMPlus_EnableDiagnostics", "0")];

const PARTS: [&str; 10] = [
    "System.Private.CoreLib",
    "System.Runtime",
    "System.Collections",
    "System.Console",
    "System.Memory",
    "System.Net.Http",
    "System.Net.Primitives",
    "System.Private.Uri",
    "System.Runtime.Extensions",
    "System.Text.Json",
];

const CONFIG: &str = r#"{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"3.1.0"}}}"#;

/// The runtime's own starter.
pub(crate) fn dotnet() -> PathBuf {
    runtime().join("dotnet")
}

/// A program made of the code, beside it.
pub(crate) fn compiled(code: &Path) -> PathBuf {
    let text = fs::read_to_string(code).unwrap();
    let wrapped = code.with_extension("wrapped.cs");
    fs::write(&wrapped, with_a_main(&text)).unwrap();
    let made = code.with_extension("dll");
    let parts = runtime().join("shared/Microsoft.NETCore.App/3.1.23");
    let output = Command::new("mcs")
        // 1702: the runtime's parts are of several versions.
        .args(["-nostdlib", "-noconfig", "-langversion:latest", "-nowarn:1702"])
        .args(PARTS.map(|part| format!("-r:{}.dll", parts.join(part).display())))
        .arg(format!("-out:{}", made.display()))
        .arg(&wrapped)
        .output()
        .expect("mcs is missing: Debian's package mono-mcs, which `./run test` installs");
    let faults = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{faults}\n{}", fs::read_to_string(&wrapped).unwrap());
    fs::write(code.with_extension("runtimeconfig.json"), CONFIG).unwrap();
    made
}

/// Top-level statements are younger than Mono's compiler. Fields, methods and a `Main` of one class mean the same.
fn with_a_main(code: &str) -> String {
    let (mut usings, mut members, mut body) = (String::new(), String::new(), String::new());
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        let variable = line.ends_with(';') && line.contains(" = ") && !line.starts_with([' ', 'c']);
        let function = line.ends_with(')') && lines.peek() == Some(&"{") && !line.starts_with("catch");
        let to = if line.starts_with("using ") { &mut usings } else { &mut members };
        if function {
            *to += &format!("static {line}\n");
            to.extend(lines.by_ref().take_while(|line| *line != "}").map(|line| line.to_owned() + "\n"));
            *to += "}\n";
        } else if variable {
            *to += &format!("static {line}\n");
        } else if line.starts_with("using ") || line.starts_with("const ") {
            *to += &format!("{line}\n");
        } else {
            body += &format!("{line}\n");
        }
    }
    format!(
        "{usings}static class Program {{\n{members}\
         static int Main() {{ return Run().GetAwaiter().GetResult(); }}\n\
         static async Task<int> Run() {{\n{body}}}\n}}\n"
    )
}

fn runtime() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let packages = test.ancestors().nth(3).unwrap().join("judges/venv/lib");
    let found = fs::read_dir(packages)
        .into_iter()
        .flatten()
        .map(|python| python.unwrap().path().join("site-packages/dotnetcore2/bin"))
        .find(|path| path.exists());
    found.expect("dotnetcore2 is missing: `./run test` installs it into target/judges/venv")
}
