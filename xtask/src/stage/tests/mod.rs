//! The stage answers by host name, over real TLS, and tells what it got.

mod cases;

use std::future::ready;
use std::io;
use std::pin::pin;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::{ChosenAnswer, HACKER_NEWS_HOST, Stage};
use cases::{CHOICES, FORUM, PAGES};

const FORM: &str = "application/x-www-form-urlencoded";

struct Answer {
    status: u16,
    location: String,
    policy: String,
    text: String,
}

/// One request over a connection of its own. An error is a connection that was closed without an answer.
async fn ask(
    stage: &Stage,
    host: &str,
    method: &str,
    path: &str,
    kind: &str,
    body: &str,
) -> Result<Answer, hyper::Error> {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from(stage.certificate().to_vec()))
        .unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(("127.0.0.1", stage.port()))
        .await
        .unwrap();
    // The stage goes by the Host header; the name in the handshake only has to be one that the certificate knows.
    let name = ServerName::try_from("localhost").unwrap();
    let stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", host)
        .header("content-type", kind)
        .body(Body::from(body.to_owned()))
        .unwrap();
    let response = sender.send_request(request).await?;
    let header = |name: &str| {
        let value = response.headers().get(name);
        value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
    };
    let (status, location, policy) = (
        response.status().as_u16(),
        header("location"),
        header("content-security-policy"),
    );
    let text =
        String::from_utf8(response.into_body().collect().await?.to_bytes().to_vec()).unwrap();
    connection.abort();
    Ok(Answer {
        status,
        location,
        policy,
        text,
    })
}

#[tokio::test]
async fn the_host_decides_who_answers() {
    let stage = Stage::start().await.unwrap();
    for (host, path, holds, policy) in PAGES {
        let answer = ask(&stage, host, "GET", path, "", "").await.unwrap();
        assert_eq!(answer.status, 200, "{host}{path}");
        assert!(
            answer.text.contains(holds),
            "{host}{path} lacks {holds}: {}",
            answer.text
        );
        assert!(
            answer.policy.contains(policy),
            "{host}{path}: {}",
            answer.policy
        );
    }
}

#[tokio::test]
async fn hacker_news_answers_forms() {
    let stage = Stage::start().await.unwrap();
    for (method, path, form, status, holds) in FORUM {
        let answer = ask(&stage, HACKER_NEWS_HOST, method, path, FORM, form)
            .await
            .unwrap();
        assert_eq!(answer.status, *status, "{method} {path} {form}");
        if *status == 302 {
            assert_eq!(answer.location, *holds, "{method} {path} {form}");
        } else {
            assert!(
                answer.text.contains(holds),
                "{method} {path} {form}: {}",
                answer.text
            );
        }
    }
}

#[tokio::test]
async fn a_path_answers_what_was_chosen() {
    let stage = Stage::start().await.unwrap();
    for (choices, method, path, status, text) in CHOICES {
        stage.reset();
        for choice in *choices {
            assert_eq!(
                ask(&stage, "any.example", "POST", "/__answer", "", choice)
                    .await
                    .unwrap()
                    .status,
                204,
                "{choice}"
            );
        }
        let answer = ask(&stage, "any.example", method, path, "", "")
            .await
            .unwrap();
        assert_eq!(
            (answer.status, answer.text.as_str()),
            (*status, *text),
            "{choices:?}"
        );
        let elsewhere = ask(&stage, "other.example", "GET", "/x", "", "")
            .await
            .unwrap();
        assert_eq!(elsewhere.status, 404, "{choices:?}");
    }
    assert_eq!(
        ask(&stage, "any.example", "POST", "/__answer", "", "{}x")
            .await
            .unwrap()
            .status,
        400
    );
}

#[tokio::test]
async fn it_tells_what_it_got() {
    let stage = Stage::start().await.unwrap();
    let (_, received) = tokio::join!(
        ask(&stage, "any.example", "POST", "/a?b=c", FORM, "text=x"),
        stage.received_where(|received| received.method == "POST"),
    );
    assert_eq!(
        (
            received.host.as_str(),
            received.path.as_str(),
            received.body.as_str()
        ),
        ("any.example", "/a?b=c", "text=x")
    );
    assert_eq!(received.content_type.as_deref(), Some(FORM));
    let listed = ask(&stage, "any.example", "GET", "/__received", "", "")
        .await
        .unwrap();
    assert!(
        listed.text.contains(r#""path":"/a?b=c""#),
        "{}",
        listed.text
    );
    assert_eq!(
        stage.received().len(),
        1,
        "requests to the stage itself are not recorded"
    );
    ask(&stage, "any.example", "DELETE", "/__received", "", "")
        .await
        .unwrap();
    assert_eq!(stage.received(), []);
}

#[tokio::test]
async fn it_holds_and_hangs_up() {
    let stage = Stage::start().await.unwrap();
    let at = |path: &str| ChosenAnswer {
        path: path.to_owned(),
        ..ChosenAnswer::default()
    };
    stage.choose(
        HACKER_NEWS_HOST,
        ChosenAnswer {
            hold: true,
            ..at("/comment")
        },
    );
    stage.choose(
        HACKER_NEWS_HOST,
        ChosenAnswer {
            hang_up: true,
            ..at("/r")
        },
    );
    assert!(
        ask(&stage, HACKER_NEWS_HOST, "POST", "/r", FORM, "")
            .await
            .is_err()
    );

    let form = "parent=45000001&goto=news&text=Hello";
    let mut held = pin!(ask(
        &stage,
        HACKER_NEWS_HOST,
        "POST",
        "/comment",
        FORM,
        form
    ));
    tokio::select! {
        _ = &mut held => panic!("answered although held"),
        _ = stage.received_where(|received| received.path == "/comment") => {}
    }
    tokio::select! {
        biased;
        _ = &mut held => panic!("answered although held"),
        () = ready(()) => {}
    }
    stage.release();
    assert_eq!(held.await.unwrap().location, "news");
}

#[tokio::test]
async fn dropping_it_ends_it() -> io::Result<()> {
    let stage = Stage::start().await?;
    let port = stage.port();
    TcpStream::connect(("127.0.0.1", port)).await?;
    drop(stage);
    // The listener goes with its task, which the runtime ends at its next turn.
    while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
        tokio::task::yield_now().await;
    }
    Ok(())
}
