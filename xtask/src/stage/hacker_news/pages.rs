//! Hacker News' pages, each whole.

use super::forum::{Forum, Id, Refusal};
use super::markup::{
    comment_form, comment_on_top, comment_row, hidden, page, paragraphs, story_rows, token,
};
use crate::practice::escape;

/// A page that holds one sentence.
pub(super) fn sentence(text: &str) -> String {
    page("Hacker News", "msg", &format!("<p>{}</p>", escape(text)))
}

/// The stories, newest first.
pub(super) fn list(forum: &Forum) -> String {
    let rows: String = forum
        .stories()
        .zip(1..)
        .map(|(story, rank)| story_rows(forum, story, &format!("{rank}.")))
        .collect();
    page(
        "New Links",
        "newest",
        &format!("<table border='0'>{rows}</table>"),
    )
}

/// A story with its comments, or a comment with its answers; both with the form to answer them.
pub(super) fn item(forum: &Forum, id: Id) -> Result<String, Refusal> {
    let item = forum.item(id)?;
    let (top, button) = if item.parent.is_none() {
        let text = format!(
            "<tr><td colspan='2'></td><td><div class='toptext'>{}</div></td></tr>",
            paragraphs(&item.text)
        );
        (story_rows(forum, item, "") + text.as_str(), "add comment")
    } else {
        (comment_on_top(forum, item), "reply")
    };
    let answering = comment_form(id, &format!("item?id={id}"), button);
    let thread: String = forum
        .below(id, 0)
        .into_iter()
        .map(|(depth, item)| comment_row(forum, item, depth))
        .collect();
    let content = format!(
        "<table class='fatitem' border='0'>{top}<tr style='height:10px'></tr><tr><td colspan='2'></td><td>{answering}</td></tr></table><br><br><table border='0' class='comment-tree'>{thread}</table>"
    );
    Ok(page(
        if item.title.is_empty() {
            "Comment"
        } else {
            &item.title
        },
        "item",
        &content,
    ))
}

/// The page of one reply.
pub(super) fn reply(forum: &Forum, id: Id, goto: &str) -> Result<String, Refusal> {
    let item = forum.item(id)?;
    let place = if goto.is_empty() {
        format!("item?id={}#{id}", forum.story_of(id))
    } else {
        goto.to_owned()
    };
    let top = if item.parent.is_none() {
        story_rows(forum, item, "")
    } else {
        comment_on_top(forum, item)
    };
    let content = format!(
        "<table class='fatitem' border='0'>{top}<tr style='height:10px'></tr><tr><td colspan='2'></td><td>{}</td></tr></table>",
        comment_form(id, &place, "reply")
    );
    Ok(page("Add Comment", "reply", &content))
}

/// The form for a new story.
pub(super) fn submit() -> String {
    let content = format!(
        r#"<form action="/r" method="post">{}{}<table border="0"><tr><td>title</td><td><input type="text" name="title" size="50" autofocus="t"></td></tr><tr><td>url</td><td><input type="url" name="url" size="50"></td></tr><tr><td>text</td><td><textarea name="text" rows="4" cols="49" wrap="virtual"></textarea></td></tr><tr><td></td><td><input type="submit" value="submit"></td></tr></table></form>"#,
        hidden("fnid", &token(0, "fnid")),
        hidden("fnop", "submit-page"),
    );
    page("Submit", "submit", &content)
}

/// The form that changes a story or a comment of one's own.
pub(super) fn edit(forum: &Forum, id: Id) -> Result<String, Refusal> {
    let item = forum.own(id)?;
    let title = if item.parent.is_none() {
        format!(
            r#"<tr><td>title:</td><td><input type="text" name="title" value="{}" size="50"></td></tr>"#,
            escape(&item.title)
        )
    } else {
        String::new()
    };
    let top = if item.parent.is_none() {
        story_rows(forum, item, "")
    } else {
        comment_on_top(forum, item)
    };
    let content = format!(
        r#"<table class="fatitem" border="0">{top}</table><form action="/xedit" method="post">{}{}<table border="0">{title}<tr><td>text:</td><td><textarea name="text" rows="8" cols="60" wrap="virtual">{}</textarea></td></tr></table><br><input type="submit" value="update"></form>"#,
        hidden("id", &id.to_string()),
        hidden("hmac", &token(id, "edit")),
        escape(&item.text),
    );
    Ok(page("Edit", "edit", &content))
}

/// The question before something of one's own is deleted.
pub(super) fn delete_confirm(forum: &Forum, id: Id, goto: &str) -> Result<String, Refusal> {
    let item = forum.own(id)?;
    let top = if item.parent.is_none() {
        story_rows(forum, item, "")
    } else {
        comment_on_top(forum, item)
    };
    let content = format!(
        r#"<table class="fatitem" border="0">{top}</table><form action="/xdelete" method="post">{}{}{}Do you want this to be deleted?<br><br><input type="submit" name="d" value="Yes"> <input type="submit" name="d" value="No"></form>"#,
        hidden("id", &id.to_string()),
        hidden("goto", goto),
        hidden("hmac", &token(id, "delete")),
    );
    Ok(page("Delete", "delete-confirm", &content))
}

/// What somebody wrote.
pub(super) fn threads(forum: &Forum, user: &str) -> String {
    let rows: String = forum
        .by(user)
        .map(|item| {
            if item.parent.is_none() {
                story_rows(forum, item, "")
            } else {
                comment_row(forum, item, 0)
            }
        })
        .collect();
    page(
        "Threads",
        "threads",
        &format!("<table border='0' class='comment-tree'>{rows}</table>"),
    )
}
