//! Who asks.

/// Who may ask a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A page of the extension.
    Page,
    /// The content script in a granted page.
    Content,
}

/// Who asks, and from where. The background fills it from what the browser vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Whether it is a page of the extension or a content script.
    pub asker: Asker,
    /// The tab, or -1.
    pub tab: i32,
    /// The frame in the tab.
    pub frame: i32,
    /// The address of the page, for a content script.
    pub url: String,
    /// The address of the page in the tab, which is another one for a script in a frame; where the
    /// browser tells it.
    pub top: Option<String>,
}
