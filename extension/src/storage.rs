//! What the browser keeps for Hearth: its storage, and what the user permitted.

use hearth::Error;
use hearth::store::{Area, Key, Records, SNAPSHOT, Store};
use js_sys::{Array, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::wire::{done, from_js, refused, value_from_js, value_to_js};

/// The browser's own storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserStore;

impl Store for BrowserStore {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        let mut records = Records::new();
        // Both are asked before either answers.
        let asked = [Area::Local, Area::Session].map(|area| (area, look_up(area, keys)));
        for (area, found) in asked {
            let found = done(found).await?;
            for key in keys.iter().filter(|key| key.area() == area) {
                let value =
                    Reflect::get(&found, &key.name().into()).map_err(|why| refused(&why))?;
                let value = value_from_js(&value)?;
                records.insert(key.clone(), Some(value).filter(|value| !value.is_null()));
            }
        }
        for key in keys.iter().filter(|key| key.area() == Area::Browser) {
            let value = match key {
                Key::Everything => everything().await?,
                Key::MayNotify => permitted().await?.may_notify(),
                _ => granted().await?,
            };
            records.insert(key.clone(), Some(value));
        }
        Ok(records)
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        if records.contains_key(&Key::Everything) {
            done(browser::local_clear()).await?;
            done(browser::session_clear()).await?;
        }
        for area in [Area::Local, Area::Session] {
            let put = Object::new();
            let remove = Array::new();
            for (key, value) in records.iter().filter(|(key, _)| key.area() == area) {
                let name = key.name().into();
                // What is removed is nothing from this write on: browsers write at once what is
                // put, and remove only by another call.
                let value = if let Some(value) = value {
                    value_to_js(value)?
                } else {
                    remove.push(&name);
                    JsValue::NULL
                };
                Reflect::set(&put, &name, &value).map_err(|why| refused(&why))?;
            }
            if Object::keys(&put).length() > 0 {
                done(match area {
                    Area::Local => browser::local_set(&put),
                    _ => browser::session_set(&put),
                })
                .await?;
            }
            if remove.length() > 0 {
                let removed = match area {
                    Area::Local => browser::local_remove(&remove),
                    _ => browser::session_remove(&remove),
                };
                // It is nothing already; that it still lies there is not the user's trouble.
                if let Err(why) = done(removed).await {
                    browser::warn(&why.to_string());
                }
            }
        }
        Ok(())
    }
}

/// Asks one of the browser's areas for those of the keys that live in it.
fn look_up(area: Area, keys: &[Key]) -> Result<JsValue, JsValue> {
    let keys = keys.iter().filter(|key| key.area() == area);
    let names: Array = keys.map(|key| JsValue::from(key.name())).collect();
    match area {
        // Nothing is asked for, and nothing is there.
        _ if names.length() == 0 => Ok(names.into()),
        Area::Local => browser::local_get(&names),
        _ => browser::session_get(&names),
    }
}

/// Every record that is kept, by name, but for the snapshots. What is left out is left out before
/// it crosses: it is many times the rest.
///
/// # Errors
/// [`Error::Storage`] where storage cannot be read.
pub async fn everything() -> Result<Value, Error> {
    let everything = Object::new();
    for found in [
        browser::local_get(&JsValue::NULL),
        browser::session_get(&JsValue::NULL),
    ] {
        let found: Object = done(found).await?.unchecked_into();
        for name in Object::keys(&found) {
            let value = Reflect::get(&found, &name).map_err(|why| refused(&why))?;
            let is_snapshot = name
                .as_string()
                .is_some_and(|name| name.starts_with(SNAPSHOT));
            if !is_snapshot && !value.is_null() {
                Reflect::set(&everything, &name, &value).map_err(|why| refused(&why))?;
            }
        }
    }
    from_js(&everything)
}

/// The match patterns that the user granted.
///
/// # Errors
/// [`Error::Storage`] where the browser does not tell them.
pub async fn granted() -> Result<Value, Error> {
    Ok(permitted().await?.origins.into())
}

/// What the user permitted.
struct Permitted {
    origins: Vec<String>,
    permissions: Vec<String>,
}

hearth::record!(struct Permitted { origins = default, permissions = default });

impl Permitted {
    fn may_notify(&self) -> Value {
        let is_meant = |name: &String| name == "notifications";
        self.permissions.iter().any(is_meant).into()
    }
}

async fn permitted() -> Result<Permitted, Error> {
    from_js(&done(browser::permissions_get_all()).await?)
}
