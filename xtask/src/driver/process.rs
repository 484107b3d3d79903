//! The driver's own process: `chromedriver` or `geckodriver`, one for each browser.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::browsers::{Engine, Installed};

/// A running driver. Dropping it ends the process, after a panic as well.
#[derive(Debug)]
pub struct DriverProcess {
    child: Child,
    port: u16,
}

impl DriverProcess {
    /// Starts the browser's driver on a port that the system chooses.
    /// What it prints goes to a file in `folder`.
    ///
    /// # Errors
    /// When there is no driver, or it ends without saying its port.
    pub fn start(browser: &Installed, folder: &Path) -> Result<Self> {
        let program = browser.driver()?;
        let mut command = Command::new(&program);
        command.arg("--port=0");
        if browser.engine == Engine::Firefox {
            // System access opens `moz-extension:` pages and lets preferences be set later.
            command.args(["--websocket-port=0", "--allow-system-access"]);
        }
        let log = folder.join("driver.log");
        let log =
            File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log.try_clone()?)
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let printed = child.stdout.take().context("the driver has no output")?;
        let Some(port) = port_of(printed, log) else {
            end(&mut child);
            bail!("{} ended without saying its port", program.display());
        };
        Ok(Self { child, port })
    }

    /// The driver's address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Ends a process and takes its exit status, so that it does not stay as a zombie.
fn end(child: &mut Child) {
    // Both fail only where the process is gone already.
    child.kill().ok();
    child.wait().ok();
}

/// Reads until the driver says its port, then leaves a thread behind that writes on: a driver
/// whose output nobody reads comes to a halt when the pipe is full.
fn port_of(printed: ChildStdout, mut log: File) -> Option<u16> {
    let mut printed = BufReader::new(printed);
    let mut line = String::new();
    loop {
        line.clear();
        if printed.read_line(&mut line).ok()? == 0 {
            return None;
        }
        log.write_all(line.as_bytes()).ok()?;
        if let Some(port) = port_in(&line) {
            thread::spawn(move || copy_to_end(printed, &mut log));
            return Some(port);
        }
    }
}

/// "… was started successfully on port 9515." or "Listening on 127.0.0.1:4444".
fn port_in(line: &str) -> Option<u16> {
    let after = line
        .split_once("successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?
        .1;
    let digits = after.find(|letter: char| !letter.is_ascii_digit());
    after[..digits.unwrap_or(after.len())].parse().ok()
}

fn copy_to_end(mut from: impl Read, to: &mut File) {
    // It ends when the driver does; what could not be written is a log line and no more.
    std::io::copy(&mut from, to).ok();
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn a_port_is_found_in_what_the_drivers_print() {
        let cases = [
            ("Starting ChromeDriver 156.0.8078.73 on port 0\n", None),
            (
                "ChromeDriver was started successfully on port 40123.\n",
                Some(40123),
            ),
            (
                "1790000000\tgeckodriver\tINFO\tListening on 127.0.0.1:4444\n",
                Some(4444),
            ),
            ("Listening on 127.0.0.1:99999\n", None),
        ];
        for (line, port) in cases {
            assert_eq!(port_in(line), port, "{line}");
        }
    }
}
