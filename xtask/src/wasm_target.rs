//! Finding a compiler that can compile for `wasm32-unknown-unknown`.
//!
//! The first of three ways that is there is taken:
//! 1. the active compiler has the target's standard library;
//! 2. a packaged compiler lies beside the source of its standard library, which is then compiled
//!    once for the target (half a minute, about 120 MB);
//! 3. neither: an error with the one line that a person runs.
//!
//! Nothing here runs `rustup` or changes what it does.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use rustc_build_sysroot::{SysrootBuilder, SysrootConfig, SysrootStatus};
use rustc_version::VersionMeta;

use crate::{apt, process, workspace};

/// The target's name, as rustc calls it.
pub const TRIPLE: &str = "wasm32-unknown-unknown";

const RUSTUP_LINE: &str = "rustup target add wasm32-unknown-unknown";

/// Debian's compiler, the source of its standard library, and the linker that both want.
/// They are newer there than the packages `rustc` and `rust-src`.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "lld-22"];

/// How the standard library is compiled: small, and for link-time optimisation.
const LIBRARY_FLAGS: [&str; 4] = [
    // Link-time optimisation reads the bitcode of every crate, the library's too.
    "-Cembed-bitcode=yes",
    "-Copt-level=z",
    // A panic stops the module without a word; no browser would show the words that it had, and
    // they and the code that writes them are a tenth of it. The library asks for this by a `cfg`
    // of the compiler's own: as `-Cpanic` it would have to be asked for in every crate, by what
    // only a nightly compiler allows.
    "--cfg=panic=\"immediate-abort\"",
    "-Aexplicit_builtin_cfgs_in_flags",
];

/// Where a distribution puts its compiler, so that rustup's of the same name is not taken for it.
const PACKAGED_RUSTC: &str = "/usr/bin/rustc";

/// A compiler for the target, and how cargo is told to use it.
pub struct WasmTarget {
    /// Which of the ways was taken, as a sentence for the person who builds.
    pub way: String,
    /// Cargo's target folder for this compiler. One for each compiler: cargo does not notice
    /// that a standard library was exchanged under it.
    pub folder: PathBuf,
    /// Whether the standard library came with the compiler. One that is compiled here is
    /// compiled for size.
    pub ready_made: bool,
    rustc: PathBuf,
    linker: Option<PathBuf>,
}

impl WasmTarget {
    /// `cargo build --release` for the target in the repository's folder, with this compiler.
    #[must_use]
    pub fn cargo_build(&self) -> Command {
        let mut command = process::cargo();
        command
            .args(["build", "--release", "--target", TRIPLE])
            .current_dir(workspace::root())
            .env("RUSTC", &self.rustc)
            .env("CARGO_TARGET_DIR", &self.folder);
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }
}

/// Finds the compiler, making its standard library first where only the source is there.
///
/// # Errors
/// When no way is open, with the line to run; or when a way that is open fails.
pub fn find() -> Result<WasmTarget> {
    if let Some(target) = from_active_compiler()? {
        return Ok(target);
    }
    if let Some(target) = from_packaged_compiler()? {
        return Ok(target);
    }
    bail!(
        "the compiler has no standard library for {TRIPLE}. Where it came by rustup, run\n  \
         {RUSTUP_LINE}\nor, on Debian, have its packages compile one:\n  {}",
        apt::by_hand(&PACKAGES)
    )
}

fn from_active_compiler() -> Result<Option<WasmTarget>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let ask = |what: &str| {
        let mut command = Command::new(&rustc);
        command.args(["--print", what, "--target", TRIPLE]);
        process::read(command.current_dir(workspace::root()))
    };
    if !Path::new(&ask("target-libdir")?).exists() {
        return Ok(None);
    }
    // The compiler itself, not rustup's stand-in of the same name, which would ask for `RUSTC`.
    let sysroot = PathBuf::from(ask("sysroot")?);
    let real = sysroot
        .join("bin")
        .join(format!("rustc{}", env::consts::EXE_SUFFIX));
    let version = version_of(&real)?;
    let folder = workspace::target().join(format!("wasm-{}", folder_name(&version)));
    Ok(Some(WasmTarget {
        way: format!("rustc {} has {TRIPLE}", version.semver),
        rustc: wrapper(&folder, &real, &[])?,
        folder,
        ready_made: true,
        linker: None,
    }))
}

fn from_packaged_compiler() -> Result<Option<WasmTarget>> {
    let rustc = Path::new(PACKAGED_RUSTC);
    let library = Path::new("/usr/lib/rustlib/src/rust/library");
    let all_there = rustc.exists() && library.exists() && linker().is_some();
    if !all_there && !apt::install(&PACKAGES, "a compiler whose library can be made for WASM")? {
        return Ok(None);
    }
    let linker = linker().context("no wasm-ld was found below /usr/lib/llvm-*/bin")?;
    let version = version_of(rustc)?;
    let name = folder_name(&version);
    let sysroot = workspace::target().join(format!("wasm-sysroot-{name}"));
    let semver = version.semver.clone();
    let folder = workspace::target().join(format!("wasm-packaged-{name}"));
    if build_standard_library(&sysroot, rustc, library, version)? {
        // Cargo would take what it compiled with the library's predecessor for fresh.
        remove_if_there(&folder.join(TRIPLE))?;
    }
    let arguments = [OsString::from("--sysroot"), sysroot.into_os_string()];
    Ok(Some(WasmTarget {
        way: format!(
            "the packaged rustc {semver}, with a standard library compiled from its source"
        ),
        rustc: wrapper(&folder, rustc, &arguments)?,
        folder,
        ready_made: false,
        linker: Some(linker),
    }))
}

/// Makes the standard library unless it is there already. Answers whether it was made.
fn build_standard_library(
    sysroot: &Path,
    rustc: &Path,
    library: &Path,
    version: VersionMeta,
) -> Result<bool> {
    let mut cargo = process::cargo();
    // The standard library uses what only a nightly compiler allows; no other build of ours does.
    cargo.env("RUSTC", rustc).env("RUSTC_BOOTSTRAP", "1");
    fs::create_dir_all(sysroot)?;
    let status = SysrootBuilder::new(sysroot, TRIPLE)
        .cargo(cargo)
        .rustc_version(version)
        .sysroot_config(SysrootConfig::WithStd {
            std_features: vec!["optimize_for_size".to_owned()],
        })
        .rustflags(LIBRARY_FLAGS)
        .rustflags(remapped_paths(&[
            (library, "/rust/library"),
            (&crates(), "/crates"),
        ]))
        .when_build_required(|| println!("compiling the standard library for {TRIPLE}, once"))
        .build_from_source(library)
        .context("the standard library could not be compiled")?;
    Ok(matches!(status, SysrootStatus::SysrootBuilt))
}

fn remove_if_there(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be removed", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Writes the program that cargo calls as its compiler, and gives its path.
///
/// What it adds holds paths of this machine. In `RUSTFLAGS` they would enter the hashes of every
/// crate, and through them the bytes of the WASM; cargo does not see what a wrapper adds.
fn wrapper(folder: &Path, rustc: &Path, arguments: &[OsString]) -> Result<PathBuf> {
    if !cfg!(unix) {
        return Ok(rustc.to_path_buf());
    }
    let root = workspace::root();
    let mut added = arguments.to_vec();
    added.extend(remapped_paths(&[
        (&root, "/hearth"),
        (&crates(), "/crates"),
    ]));
    let added: Vec<_> = added
        .iter()
        .map(|word| format!("'{}'", word.to_string_lossy()))
        .collect();
    let added = added.join(" ");
    let script = format!(
        "#!/bin/sh\ncase \" $* \" in *' {TRIPLE} '*) set -- \"$@\" {added} ;; esac\nexec '{}' \"$@\"\n",
        rustc.display()
    );
    let path = folder.join("rustc");
    // Cargo compiles everything anew when its compiler's file is newer.
    if fs::read_to_string(&path).is_ok_and(|present| present == script) {
        return Ok(path);
    }
    fs::create_dir_all(folder)?;
    fs::write(&path, script)?;
    make_executable(&path)?;
    Ok(path)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    Ok(())
}

#[cfg(not(unix))]
fn make_executable(_path: &Path) -> Result<()> {
    Ok(())
}

/// Compiler flags that write names into panic messages in the place of this machine's folders.
fn remapped_paths(pairs: &[(&Path, &str)]) -> Vec<OsString> {
    pairs
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()).into())
        .collect()
}

/// Where cargo unpacks the crates it compiles.
fn crates() -> PathBuf {
    let set = env::var_os("CARGO_HOME").map(PathBuf::from);
    let default = || env::home_dir().unwrap_or_default().join(".cargo");
    set.unwrap_or_else(default).join("registry").join("src")
}

fn version_of(rustc: &Path) -> Result<VersionMeta> {
    rustc_version::VersionMeta::for_command(Command::new(rustc))
        .with_context(|| format!("{} does not say its version", rustc.display()))
}

/// The release and the beginning of its commit, as part of a folder's name.
fn folder_name(version: &VersionMeta) -> String {
    match &version.commit_hash {
        Some(commit) => format!("{}-{}", version.semver, &commit[..commit.len().min(9)]),
        None => version.semver.to_string(),
    }
}

/// The newest packaged LLVM linker for WASM.
fn linker() -> Option<PathBuf> {
    let llvms = fs::read_dir("/usr/lib").ok()?.flatten();
    let numbered = llvms.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let number: u32 = name.strip_prefix("llvm-")?.parse().ok()?;
        let linker = entry.path().join("bin").join("wasm-ld");
        linker.exists().then_some((number, linker))
    });
    numbered.max().map(|(_, linker)| linker)
}
