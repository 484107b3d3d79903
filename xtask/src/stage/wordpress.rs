//! A `WordPress` blog with one post, as far as a reader writes there: its comment form, in a classic and in a block theme.
//!
//! A success is a 302 to the comment; what holds "first word" waits for a moderator, and the address says so. Refusals are
//! pages: 200 where something is missing, 409 for the same words again.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Form, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};

use super::hosts::BLOG_HOST;
use super::page;
use crate::practice::escape;

/// One comment. Ids count from [`FIRST`].
struct Comment {
    parent: usize,
    author: String,
    url: String,
    text: String,
}

const FIRST: usize = 1001;

/// The blog, for one reader.
type Blog = Arc<Mutex<Vec<Comment>>>;

#[derive(serde::Deserialize)]
struct Fields {
    comment: String,
    author: String,
    email: String,
    #[serde(default)]
    url: String,
    comment_parent: usize,
    #[serde(rename = "comment_post_ID")]
    _post: usize,
}

/// A fresh blog, with comments by somebody who has a site and by somebody who has none.
pub(super) fn router() -> Router {
    let comment = |parent, author: &str, url: &str, text: &str| Comment {
        parent,
        author: author.to_owned(),
        url: url.to_owned(),
        text: text.to_owned(),
    };
    let blog = vec![
        comment(
            0,
            "Ada Example",
            "https://www.ada.example/",
            "Mine came late.",
        ),
        comment(0, "Bo Example", "", "Which beans are these?"),
        comment(
            FIRST + 1,
            "Cy Example",
            "https://cy.example",
            "Runner beans.",
        ),
    ];
    Router::new()
        .route("/{theme}/", get(post_page))
        .route("/wp-comments-post.php", post(take))
        .with_state(Arc::new(Mutex::new(blog)))
        .merge(page::files(&[(
            "/comment-reply.js",
            include_str!("assets/wordpress/comment-reply.js"),
        )]))
}

async fn take(State(blog): State<Blog>, Form(fields): Form<Fields>) -> Response {
    let refuse = |status, sentence| {
        let page = format!(
            "<!doctype html><title>Comment Submission Failure</title><body id=error-page><p>{sentence}"
        );
        (status, Html(page)).into_response()
    };
    if fields.comment.trim().is_empty() || !fields.email.contains('@') {
        return refuse(StatusCode::OK, "Please fill the required fields.");
    }
    let mut comments = blog.lock().unwrap_or_else(PoisonError::into_inner);
    if comments.iter().any(|one| one.text == fields.comment) {
        return refuse(
            StatusCode::CONFLICT,
            "It looks as though you’ve already said that!",
        );
    }
    let id = FIRST + comments.len();
    let held = fields.comment.contains("first word");
    comments.push(Comment {
        parent: fields.comment_parent,
        author: fields.author,
        url: fields.url,
        text: fields.comment,
    });
    let waits = if held {
        format!("?unapproved={id}&moderation-hash=0a1b2c")
    } else {
        String::new()
    };
    (
        StatusCode::FOUND,
        [(header::LOCATION, format!("/classic/{waits}#comment-{id}"))],
    )
        .into_response()
}

async fn post_page(State(blog): State<Blog>, Path(theme): Path<String>) -> Html<String> {
    let comments = blog.lock().unwrap_or_else(PoisonError::into_inner);
    let is_block = theme == "block";
    let author = match &*theme {
        "block" => "<p class='wp-block-post-author-name'>Dee Example</p>",
        "nameless" => "",
        _ => {
            "<span class='author vcard'><a class='url fn n' rel='author' href='/author/dee/'>Dee Example</a></span>"
        }
    };
    let by = if theme == "fetch" { "script" } else { "itself" };
    // Who was here before finds their names in the form.
    let me = comments.get(3);
    let value = |of: fn(&Comment) -> &String| me.map_or(String::new(), |me| escape(of(me)));
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Soil</title><script defer src=/comment-reply.js></script>\
         <header><p class=site-title><a href='https://{BLOG_HOST}/' rel=home>A Garden Blog</a></p></header>\
         <main><article class=hentry><h1>Soil</h1>{author}<p>What grows in it.</p></article>\
         <div id=comments><ol class='{}'>{}</ol>\
         <div id=respond class=comment-respond><form action=/wp-comments-post.php method=post id=commentform data-by={by}>\
         <p><textarea id=comment name=comment cols=45 rows=8 aria-label=Comment></textarea></p>\
         <p><input id=author name=author value='{}' aria-label=Name></p><p><input id=email name=email aria-label=Email></p>\
         <p><input id=url name=url value='{}' aria-label=Website></p>\
         <p><input name=submit type=submit id=submit value='Post Comment'>\
         <input type=hidden name=comment_post_ID value=42 id=comment_post_ID>\
         <input type=hidden name=comment_parent id=comment_parent value=0></p></form></div></div></main>",
        if is_block {
            "wp-block-comment-template"
        } else {
            "comment-list"
        },
        below(&comments, 0, is_block),
        value(|me| &me.author),
        value(|me| &me.url),
    ))
}

/// The comments below a comment, or below the post.
fn below(comments: &[Comment], parent: usize, is_block: bool) -> String {
    let answers = comments
        .iter()
        .zip(FIRST..)
        .filter(|(one, _)| one.parent == parent);
    answers
        .map(|(one, id)| comment(comments, one, id, is_block))
        .collect()
}

fn comment(comments: &[Comment], one: &Comment, id: usize, is_block: bool) -> String {
    let (name, url, text) = (escape(&one.author), escape(&one.url), escape(&one.text));
    let linked = |class: &str| match &*url {
        "" => name.clone(),
        url => format!("<a href='{url}' class='{class}' rel='ugc external nofollow'>{name}</a>"),
    };
    let children = below(comments, id, is_block);
    let reply = |below: &str| {
        format!(
            "<a rel=nofollow class=comment-reply-link href='?replytocom={id}#respond' data-commentid={id} data-belowelement={below}-{id} data-replyto='Reply to {name}'>Reply</a>"
        )
    };
    if is_block {
        let name = linked("");
        let reply = reply("comment");
        return format!(
            "<li id=comment-{id} class=comment><div class=wp-block-columns><div class=wp-block-comment-author-name>{name}</div>\
             <p>{text}</p>{reply}</div><ol>{children}</ol></li>"
        );
    }
    let name = linked("url");
    let reply = reply("div-comment");
    format!(
        "<li id=comment-{id} class=comment><article id=div-comment-{id} class=comment-body><footer class=comment-meta>\
         <div class='comment-author vcard'><b class=fn>{name}</b> <span class=says>says:</span></div></footer>\
         <div class=comment-content><p>{text}</p></div><div class=reply>{reply}</div></article>\
         <ol class=children>{children}</ol></li>"
    )
}
