//! Whether what a page says has room on it.

use anyhow::{Result, ensure};

use crate::Scene;

/// What does not fit: a page that is wider than its window, words that are cut, controls that lie
/// upon each other.
const MISFITS: &str = "\
    const misfits = []; \
    const page = document.documentElement; \
    if (page.scrollWidth > page.clientWidth) misfits.push(`the page is ${page.scrollWidth} wide`); \
    const seen = (it) => it.checkVisibility() && !it.closest('.unseen, svg'); \
    const name = (it) => `<${it.localName} class='${it.className}'> ${it.textContent.trim().slice(0, 40)}`; \
    const says = (it) => [...it.childNodes].some((one) => one.nodeType === 3 && one.data.trim()); \
    for (const it of [...document.querySelectorAll('main *')].filter(says)) { \
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(it).overflowX); \
      if (seen(it) && !scrolls && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1) \
        misfits.push(`cut: ${name(it)}`); \
    } \
    const controls = [...document.querySelectorAll('main :is(a, button, input, select)')].filter(seen); \
    const places = controls.map((it) => it.getBoundingClientRect()); \
    places.forEach((one, at) => places.slice(at + 1).forEach((other, by) => { \
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left); \
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top); \
      if (wide > 1 && high > 1) \
        misfits.push(`${name(controls[at])} lies upon ${name(controls[at + 1 + by])}`); \
    })); \
    return misfits;";

impl Scene {
    /// Everything on the page fits.
    ///
    /// # Errors
    /// Names what does not.
    pub async fn has_room(&self) -> Result<()> {
        let misfits = self.browser.execute(MISFITS, Vec::new()).await?;
        let misfits: Vec<String> = misfits.convert()?;
        ensure!(misfits.is_empty(), "{misfits:#?}");
        Ok(())
    }
}
