//! The pages that the packs' cases describe, opened under their own addresses.

use anyhow::{Context as _, Result};
use hearth::site::Address;
use hearth_cases::Page;
use xtask::stage::ChosenAnswer;

use crate::Scene;

impl Scene {
    /// Lets the stage answer with a page, with the one around its frame too, and gives the address to open.
    ///
    /// # Errors
    /// Where it is no address.
    pub fn serve<'a>(&self, page: &'a Page) -> Result<&'a str> {
        let html = match (&page.around, page.srcdoc) {
            (Some(_), _) => format!("<iframe src=\"{}\"></iframe>", escaped(&page.url)),
            (None, true) => format!("<iframe srcdoc=\"{}\"></iframe>", escaped(&page.html)),
            (None, false) => page.html.clone(),
        };
        if page.around.is_some() {
            self.answer_with(&page.url, &page.html)?;
        }
        let opened = page.around.as_deref().unwrap_or(&page.url);
        self.answer_with(opened, &html)?;
        Ok(opened)
    }

    /// Goes into the frame that the composer of a page stands in, if it stands in one.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn enter_frame_of(&self, page: &Page) -> Result<()> {
        if page.around.is_some() || page.srcdoc {
            let frame = self.element("iframe").await?;
            frame.enter_frame().await?;
        }
        Ok(())
    }

    /// Lets the stage answer with this page at this address.
    ///
    /// # Errors
    /// Where it is no address.
    pub fn answer_with(&self, url: &str, html: &str) -> Result<()> {
        let address = Address::parse(url).context("an address")?;
        let document = if html.trim_start().starts_with("<html") {
            format!("<!doctype html>{html}")
        } else {
            format!("<!doctype html><html><head></head><body>{html}</body></html>")
        };
        let html = (
            "Content-Type".to_owned(),
            "text/html; charset=utf-8".to_owned(),
        );
        let answer = ChosenAnswer {
            path: address.path.to_owned(),
            status: Some(200),
            headers: [html].into(),
            body: document,
            ..ChosenAnswer::default()
        };
        self.stage.choose(address.host, answer);
        Ok(())
    }

    /// Writes in an editable element as a person does, and lets the page tell of it.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn write_in(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.element(selector).await?;
        let focus = "arguments[0].focus();";
        self.browser.execute(focus, vec![field.to_json()?]).await?;
        field.send_keys(text).await?;
        self.frames_pass().await
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}
