//! From what a person types as their server's address to the match pattern to ask permission for.
//!
//! It runs inside the click that asks the browser, so it has to be done at once, without waiting
//! for anything.

/// The longest host name that DNS can carry, in bytes (RFC 1035, section 3.1).
const LONGEST_HOST: usize = 253;
/// The longest part of a host name between two dots, in bytes (RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;

/// Why an input is no address of a server. [`crate::words::address::problem`] says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing was typed.
    Empty,
    /// It begins like an address, but not one of the web, such as `mailto:`.
    NotOfTheWeb,
    /// There is no dot in it, so it is a word rather than a host.
    NoDot,
    /// It has letters that only `xn--…` can carry, and nobody has translated them yet.
    NotAscii,
    /// It holds something that no host name may hold.
    NotAHost,
}

/// The match pattern for everything on the host of `input`: `*://social.example/*`.
///
/// `input` may be a host, any address on it, or a handle there (`@ana@social.example`). A port is
/// left out, since match patterns know none: they match every port.
///
/// # Errors
///
/// Where no host can be read from it.
pub fn origin_of(input: &str) -> Result<String, AddressProblem> {
    let host = host_of(input)?;
    Ok(format!("*://{host}/*"))
}

/// The host in what was typed, in small letters.
fn host_of(input: &str) -> Result<String, AddressProblem> {
    let typed = input.trim();
    let rest = match typed.split_once("://") {
        Some((scheme, rest)) if is_web(scheme) => rest,
        Some(_) => return Err(AddressProblem::NotOfTheWeb),
        None => typed,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let with_port = authority.rsplit('@').next().unwrap_or_default();
    let host = match with_port.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        Some((scheme, _)) if !scheme.contains(['.', ':', '[']) => {
            return Err(AddressProblem::NotOfTheWeb);
        }
        _ => with_port,
    };
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    check(&host).map(|()| host)
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

fn check(host: &str) -> Result<(), AddressProblem> {
    if host.is_empty() {
        return Err(AddressProblem::Empty);
    }
    if !host.is_ascii() {
        return Err(AddressProblem::NotAscii);
    }
    if host.len() > LONGEST_HOST || !host.split('.').all(is_label) {
        return Err(AddressProblem::NotAHost);
    }
    if !host.contains('.') && host != "localhost" {
        return Err(AddressProblem::NoDot);
    }
    Ok(())
}

fn is_label(label: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_the_pattern_of_its_host() {
        let long_label = format!("{}.example", "a".repeat(64));
        let long_host = format!("{}example", "abcdefg.".repeat(32));
        let cases: &[(&str, Result<&str, AddressProblem>)] = &[
            ("social.example", Ok("social.example")),
            ("  social.example\n", Ok("social.example")),
            ("Social.Example", Ok("social.example")),
            ("social.example.", Ok("social.example")),
            ("https://social.example", Ok("social.example")),
            ("HTTP://social.example/", Ok("social.example")),
            ("https://social.example/@ana/1?x=y#z", Ok("social.example")),
            ("social.example/@ana", Ok("social.example")),
            ("social.example?a=b", Ok("social.example")),
            ("@ana@social.example", Ok("social.example")),
            ("ana@social.example", Ok("social.example")),
            ("https://ana:secret@social.example/", Ok("social.example")),
            ("social.example:8443", Ok("social.example")),
            ("https://social.example:8443/home", Ok("social.example")),
            ("a.b.c.social.example", Ok("a.b.c.social.example")),
            ("my-server.example", Ok("my-server.example")),
            ("xn--bcher-kva.example", Ok("xn--bcher-kva.example")),
            ("127.0.0.1:3000", Ok("127.0.0.1")),
            ("localhost:3000", Ok("localhost")),
            ("localhost", Ok("localhost")),
            ("", Err(AddressProblem::Empty)),
            ("   ", Err(AddressProblem::Empty)),
            ("https://", Err(AddressProblem::Empty)),
            ("@", Err(AddressProblem::Empty)),
            ("/home", Err(AddressProblem::Empty)),
            ("ftp://social.example", Err(AddressProblem::NotOfTheWeb)),
            ("mailto:ana", Err(AddressProblem::NotOfTheWeb)),
            ("about:blank", Err(AddressProblem::NotOfTheWeb)),
            ("social", Err(AddressProblem::NoDot)),
            ("bücher.example", Err(AddressProblem::NotAscii)),
            ("my server.example", Err(AddressProblem::NotAHost)),
            ("*.example", Err(AddressProblem::NotAHost)),
            ("*", Err(AddressProblem::NotAHost)),
            ("social..example", Err(AddressProblem::NotAHost)),
            (".example", Err(AddressProblem::NotAHost)),
            ("-social.example", Err(AddressProblem::NotAHost)),
            ("social-.example", Err(AddressProblem::NotAHost)),
            ("social.example:https", Err(AddressProblem::NotAHost)),
            ("[::1]", Err(AddressProblem::NotAHost)),
            ("<b>.example", Err(AddressProblem::NotAHost)),
            (&long_label, Err(AddressProblem::NotAHost)),
            (&long_host, Err(AddressProblem::NotAHost)),
        ];
        for (input, expected) in cases {
            let expected = expected.map(|host| format!("*://{host}/*"));
            assert_eq!(origin_of(input), expected, "for {input:?}");
        }
    }
}
