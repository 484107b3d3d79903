//! The pieces that Hacker News' pages are made of: their tables, classes and ids are what a site pack reads.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::forum::{Forum, Id, Item, YOU};
use crate::practice::escape;

/// The page around everything.
pub(super) fn page(title: &str, op: &str, content: &str) -> String {
    format!(
        r##"<html lang="en" op="{op}"><head><meta name="referrer" content="origin"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{title} | Hacker News</title></head><body><center><table id="hnmain" border="0" cellpadding="0" cellspacing="0" width="85%" bgcolor="#f6f6ef">
<tr><td bgcolor="#ff6600"><table border="0" cellpadding="0" cellspacing="0" width="100%" style="padding:2px"><tr><td style="line-height:12pt; height:10px;"><span class="pagetop"><b class="hnname"><a href="news">Hacker News</a></b> <a href="newest">new</a> | <a href="threads?id={YOU}">threads</a> | <a href="submit" rel="nofollow">submit</a></span></td><td style="text-align:right;padding-right:4px;"><span class="pagetop"><a id='me' href="user?id={YOU}">{YOU}</a> (<span id='karma'>1</span>)</span></td></tr></table></td></tr>
<tr style='height:10px'></tr><tr id="bigbox"><td>{content}</td></tr></table></center></body></html>
"##
    )
}

/// The token that a form carries: 40 hexadecimal digits that stand for nothing here.
pub(super) fn token(id: Id, what: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (id, what).hash(&mut hasher);
    let digits = format!("{:016x}", hasher.finish());
    digits.repeat(3)[..40].to_owned()
}

pub(super) fn hidden(name: &str, value: &str) -> String {
    format!(
        r#"<input type="hidden" name="{name}" value="{}">"#,
        escape(value)
    )
}

/// A value as it stands in the query of an address.
pub(super) fn in_query(value: &str) -> String {
    escape(&form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>())
}

fn user(name: &str) -> String {
    let name = escape(name);
    format!(r#"<a href="user?id={name}" class="hnuser">{name}</a>"#)
}

fn vote(item: &Item) -> String {
    if item.by == YOU {
        return "<center><font color=\"#ff6600\">*</font></center>".to_owned();
    }
    let id = item.id;
    format!(
        r"<center><a id='up_{id}' class='clicky' href='vote?id={id}&amp;how=up&amp;auth={}&amp;goto=item%3Fid%3D{id}'><div class='votearrow' title='upvote'>▲</div></a></center>",
        token(id, "vote")
    )
}

/// What the author of an item may do with it.
fn own_links(item: &Item, goto: &str) -> String {
    if item.by != YOU || item.deleted {
        return String::new();
    }
    let id = item.id;
    format!(
        r#" | <a href="edit?id={id}">edit</a> | <a href="delete-confirm?id={id}&amp;goto={}">delete</a>"#,
        in_query(goto)
    )
}

/// A story's two rows.
pub(super) fn story_rows(forum: &Forum, item: &Item, rank: &str) -> String {
    let id = item.id;
    let own_page = format!("item?id={id}");
    let address = if item.url.is_empty() {
        own_page.as_str()
    } else {
        item.url.as_str()
    };
    let comments = forum.below(id, 0).len();
    format!(
        r#"<tr class='athing submission' id='{id}'><td align="right" valign="top" class="title"><span class="rank">{rank}</span></td><td valign="top" class="votelinks">{}</td><td class="title"><span class="titleline"><a href="{}">{}</a></span></td></tr><tr><td colspan="2"></td><td class="subtext"><span class="subline"><span class="score" id="score_{id}">{} points</span> by {} <span class="age"><a href="item?id={id}">1 hour ago</a></span>{} | <a href="item?id={id}">{comments}&nbsp;comments</a></span></td></tr>"#,
        vote(item),
        escape(address),
        escape(&item.title),
        item.points,
        user(&item.by),
        own_links(item, &own_page),
    )
}

/// A comment's row as it stands in a thread; `depth` is how far it is moved in.
pub(super) fn comment_row(forum: &Forum, item: &Item, depth: usize) -> String {
    let place = format!("item?id={}#{}", forum.story_of(item.id), item.id);
    let reply = format!(
        r#"<div class='reply'><p><font size="1"><u><a href="reply?id={}&amp;goto={}" rel="nofollow">reply</a></u></font></div>"#,
        item.id,
        in_query(&place)
    );
    format!(
        r"<tr class='athing comtr' id='{}'><td><table border='0'><tr><td class='ind' indent='{depth}' width='{}'></td>{}</tr></table></td></tr>",
        item.id,
        depth * 40,
        comment_cells(item, &place, &reply)
    )
}

/// A comment's row at the top of a page of its own.
pub(super) fn comment_on_top(forum: &Forum, item: &Item) -> String {
    let place = format!("item?id={}#{}", forum.story_of(item.id), item.id);
    format!(
        r"<tr class='athing' id='{}'>{}</tr>",
        item.id,
        comment_cells(item, &place, "")
    )
}

fn comment_cells(item: &Item, place: &str, reply: &str) -> String {
    let id = item.id;
    if item.deleted {
        return r#"<td valign="top" class="votelinks"></td><td class="default"><div class="comment">[deleted]</div></td>"#.to_owned();
    }
    format!(
        r#"<td valign="top" class="votelinks">{}</td><td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead">{} <span class="age"><a href="item?id={id}">1 hour ago</a></span>{}</span></div><br><div class="comment"><div class="commtext c00">{}</div>{reply}</div></td>"#,
        vote(item),
        user(&item.by),
        own_links(item, place),
        paragraphs(&item.text),
    )
}

/// A text as the site shows it.
pub(super) fn paragraphs(text: &str) -> String {
    escape(text).replace("\r\n", "\n").replace("\n\n", "<p>")
}

/// The form under a story or a comment.
pub(super) fn comment_form(parent: Id, goto: &str, button: &str) -> String {
    format!(
        r#"<form action="comment" method="post">{}{}{}<textarea name="text" rows="8" cols="80" wrap="virtual"></textarea><br><br><input type="submit" value="{button}"></form>"#,
        hidden("parent", &parent.to_string()),
        hidden("goto", goto),
        hidden("hmac", &token(parent, "comment")),
    )
}
