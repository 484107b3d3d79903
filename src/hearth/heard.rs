//! Answering those who stand beside a site: the content script, and the nudge's frame.

use serde_json::Value;

use super::answers::reply;
use super::{Outcome, composing, fates, offering, screens};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::message::{Asker, Question, Sender};
use crate::nudge::Answer;
use crate::site;

/// Answers the content script or the nudge; `None` where it is a page's question.
pub(super) fn answer(
    desk: &mut Desk<'_>,
    sender: &Sender,
    question: &Question,
    outcome: &mut Outcome,
) -> Step<Option<Value>> {
    if question.asker() != sender.asker {
        return Err(Error::NotForYou.into());
    }
    if sender.asker == Asker::Content && !screens::is_granted(desk, &sender.url)? {
        return Err(Error::NotGranted.into());
    }
    let answer = match question {
        Question::Hello(ask) => {
            offering::begun(desk, sender, outcome)?;
            reply(ask, &marks(&sender.url, site::PageMarks::write))
        }
        Question::Draft(draft) => {
            let verdict = match composing::note(desk, sender, draft)? {
                None => crate::message::Verdict::default(),
                Some(composing) => {
                    if composing.empty && composing.awaited.is_some() {
                        fates::fate(
                            desk,
                            (sender.tab, sender.frame, draft.composer),
                            false,
                            outcome,
                        )?;
                    }
                    offering::drafted(desk, sender, draft, &composing, outcome)?
                }
            };
            reply(draft, &verdict)
        }
        Question::Fate(ask) => {
            fates::fate(
                desk,
                (sender.tab, sender.frame, ask.composer),
                ask.held,
                outcome,
            )?;
            reply(ask, &())
        }
        Question::Closed(ask) => {
            let answer = ask.by_user.then_some(Answer::Dismiss);
            offering::answered(desk, sender.tab, None, answer, outcome)?;
            reply(ask, &())
        }
        Question::AskNudge(ask) => reply(ask, &offering::open(desk, sender.tab, outcome)?),
        Question::NudgeDrawn(ask) => {
            offering::drawn(desk, sender.tab, &ask.id, (ask.width, ask.height), outcome)?;
            reply(ask, &())
        }
        Question::AnswerNudge(ask) => {
            offering::answered(desk, sender.tab, Some(&ask.id), Some(ask.answer), outcome)?;
            reply(ask, &())
        }
        _ => return Ok(None),
    };
    answer.map(Some)
}

/// The sites that a page may belong to, each written in this way.
pub(super) fn marks(url: &str, write: fn(&site::PageMarks) -> Value) -> Value {
    let host = site::Address::parse(url).map_or("", |address| address.host);
    Value::Array(site::candidates(host).iter().map(write).collect())
}
