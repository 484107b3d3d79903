//! Captures, as browsers' developer tools export them.

use hearth::site::{Address, Body};
use serde::Deserialize;

/// A capture (HAR 1.2). Only what is looked at is named
/// here, so that a capture that lacks anything else is read all the same.
#[derive(Deserialize)]
pub struct Har {
    pub log: Log,
}

#[derive(Deserialize)]
pub struct Log {
    #[serde(default)]
    pub pages: Vec<Page>,
    pub entries: Vec<Entry>,
}

#[derive(Deserialize)]
pub struct Page {
    pub id: String,
    #[serde(default)]
    pub title: String,
}

#[derive(Deserialize)]
pub struct Entry {
    pub pageref: Option<String>,
    pub request: Request,
    pub response: Option<Response>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub method: String,
    pub url: String,
    #[serde(default)]
    pub headers: Vec<Field>,
    pub post_data: Option<PostData>,
}

#[derive(Deserialize)]
pub struct Response {
    #[serde(default)]
    pub status: u16,
}

#[derive(Deserialize)]
pub struct PostData {
    pub text: Option<String>,
    #[serde(default)]
    pub params: Vec<Field>,
}

#[derive(Deserialize)]
pub struct Field {
    pub name: String,
    #[serde(default)]
    pub value: Option<String>,
}

/// The address of the page that sent it: browsers write it as the page's title; else the header
/// that the browser sent along.
pub fn page(entry: &Entry, pages: &[Page]) -> Option<String> {
    let named = entry
        .pageref
        .as_ref()
        .and_then(|id| pages.iter().find(|page| page.id == *id));
    let title = named
        .map(|page| page.title.clone())
        .filter(|title| Address::parse(title).is_some());
    let header = |name: &str| {
        let found = entry
            .request
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name));
        found.and_then(|header| header.value.clone())
    };
    header("referer").or(title).or_else(|| header("origin"))
}

pub fn body(data: Option<&PostData>) -> Body {
    match data {
        None => Body::Empty,
        Some(PostData {
            text: Some(text), ..
        }) if !text.is_empty() => Body::Bytes(text.clone().into_bytes()),
        Some(PostData { params, .. }) => Body::Form(
            params
                .iter()
                .map(|field| (field.name.clone(), field.value.clone().unwrap_or_default()))
                .collect(),
        ),
    }
}
