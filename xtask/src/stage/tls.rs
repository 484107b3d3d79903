//! A certificate for this run. Browsers under test are told to accept it whatever the name.

use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::hosts::{BLANK_HOST, HACKER_NEWS_HOST, STRICT_HOST};

/// An acceptor for HTTP/1.1 over TLS, and its certificate (DER).
pub(super) fn self_signed()
-> Result<(TlsAcceptor, Vec<u8>), Box<dyn std::error::Error + Send + Sync>> {
    let names = [
        HACKER_NEWS_HOST,
        BLANK_HOST,
        STRICT_HOST,
        "mastodon.social",
        "mastodon.example.net",
        "localhost",
    ];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names.map(str::to_owned))?;
    let key = PrivateKeyDer::try_from(signing_key.serialize_der())?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)?;
    // Hanging up without an answer is a matter of one connection a request, which HTTP/2 is not.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok((TlsAcceptor::from(Arc::new(config)), cert.der().to_vec()))
}
