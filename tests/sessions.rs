//! What is done once for each session of the extension, and not at every wake.

mod play;

use hearth::hearth::{Effect, Event};
use hearth::store::Key;
use play::Play;
use serde_json::json;

#[derive(Debug)]
enum Happens {
    /// The background is woken.
    Wake,
    /// A grant was given or taken.
    Grant,
    /// The browser ended, a new version came, or the extension was switched off and on.
    NewSession,
}

#[test]
fn open_pages_are_reached_once_a_session() {
    use Happens::{Grant, NewSession, Wake};
    // (what happens, whether the open pages are reached)
    let cases: &[&[(Happens, bool)]] = &[
        &[(Wake, true), (Wake, false), (Grant, false), (Wake, false)],
        &[(Grant, true), (Wake, false)],
        &[(Wake, true), (NewSession, true), (Wake, false)],
    ];
    for case in cases {
        let play = Play::default();
        play.put(Key::Granted, json!(["*://social.example/*"]));
        for (happens, reached) in *case {
            if matches!(happens, NewSession) {
                play.memory.end_session();
            }
            let event = match happens {
                Grant => Event::GrantsChanged,
                _ => Event::Started,
            };
            let run_on = Effect::RunOn {
                origins: vec!["*://social.example/*".to_owned()],
                reach: *reached,
            };
            let effects = play.event(&event).effects;
            assert!(
                effects.contains(&run_on),
                "{happens:?}: {effects:?} in {case:?}"
            );
        }
    }
}
