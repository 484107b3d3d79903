//! Links, mentions and own words, in a text.

pub struct Link;
impl Link { pub fn address(&self, _t: &str) -> String { String::new() } }
pub struct Mention;
impl Mention { pub fn name<'a>(&self, t: &'a str) -> &'a str { t } }
pub struct Reading { pub links: Vec<Link>, pub mentions: Vec<Mention>, pub own_words: usize }
pub fn read(_: &str) -> Reading { Reading { links: vec![], mentions: vec![], own_words: 0 } }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Fingerprint(pub u64); impl Fingerprint { pub fn is_empty(self) -> bool { self.0 == 0 } }
pub fn letters(_: &str) -> Fingerprint { Fingerprint(0) }
