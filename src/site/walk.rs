//! Going through a body to the fields that a pack names.

use serde_json::Value;

use super::place::Step;

/// Hands over each value that stands at the end of the way. Every value of the body is passed at
/// most once a step, so that it takes time in proportion to the body.
pub fn each<'v>(value: &'v Value, way: &str, found: &mut dyn FnMut(&'v Value)) {
    let Some((step, rest)) = Step::first(way) else {
        return found(value);
    };
    match step {
        Step::Name(name) => {
            if let Some(inner) = inner(value, name) {
                each(inner, rest, found);
            }
        }
        Step::Each | Step::Only { .. } => {
            for item in items(value).iter().filter(|item| fits(item, step)) {
                each(item, rest, found);
            }
        }
        Step::Deep => {
            each(value, rest, found);
            let mut below = |child| each(child, way, found);
            match value {
                Value::Array(items) => items.iter().for_each(&mut below),
                Value::Object(fields) => fields.values().for_each(&mut below),
                _ => {}
            }
        }
    }
}

/// Puts in the place of each text at the end of the way what it says as JSON, where it is an object
/// or a list.
pub fn unfold(value: &mut Value, way: &str) {
    let Some((step, rest)) = Step::first(way) else {
        if let Value::String(text) = value
            && text.trim_start().starts_with(['{', '['])
            && let Ok(said) = serde_json::from_slice(text.as_bytes())
        {
            *value = said;
        }
        return;
    };
    match (step, value) {
        (Step::Name(name), Value::Object(fields)) => {
            if let Some(inner) = fields.get_mut(name) {
                unfold(inner, rest);
            }
        }
        (Step::Each | Step::Only { .. }, Value::Array(items)) => {
            for item in items.iter_mut().filter(|item| fits(item, step)) {
                unfold(item, rest);
            }
        }
        (Step::Each, value) => unfold(value, rest),
        _ => {}
    }
}

/// The field of an object with this name, or what stands at this place of a list.
fn inner<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(fields) => fields.get(name),
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        _ => None,
    }
}

/// The items of a list; what is none is its own only item.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}

fn fits(item: &Value, step: Step<'_>) -> bool {
    let Step::Only { name, text, begins } = step else {
        return true;
    };
    let found = item.get(name).and_then(Value::as_str);
    found.is_some_and(|found| found == text || (begins && found.starts_with(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ways_lead_where_they_say() {
        let body = json!({
            "text": "a",
            "writes": [
                { "collection": "app/post", "value": { "text": "b", "links": [{ "uri": "l1" }] } },
                { "collection": "app/gate", "value": { "text": "c" } },
                { "collection": "app/post", "value": { "text": "d", "links": [] } },
            ],
            "one": { "key": "box-7", "value": "e" },
            "doc": { "c": [{ "t": "f", "c": [{ "t": "g" }] }, [{ "t": "h" }]] },
        });
        for (way, found) in [
            ("/text", "a"),
            ("/text/x", ""),
            ("/nothing", ""),
            ("/writes/1/value/text", "c"),
            ("/writes/9/value/text", ""),
            ("/writes/text", ""),
            ("/writes/*/value/text", "bcd"),
            ("/writes/[collection=app/post]/value/text", "bd"),
            ("/writes/[collection^=app/]/value/text", "bcd"),
            ("/writes/[collection=none]/value/text", ""),
            ("/writes/*/value/links/*/uri", "l1"),
            ("/one/*/value", "e"),
            ("/one/[key^=box-]/value", "e"),
            ("/one/[key=box-]/value", ""),
            ("/doc/**/t", "fgh"),
            ("/doc/c/0/**/t", "fg"),
            ("/**/uri", "l1"),
        ] {
            let mut texts = String::new();
            each(&body, way, &mut |value| {
                texts += value.as_str().unwrap_or("?");
            });
            assert_eq!(texts, found, "{way}");
        }
    }

    #[test]
    fn texts_are_unfolded_where_they_are_json() {
        let inside = json!({ "url": "x" }).to_string();
        for (body, way, wanted) in [
            (json!({ "v": inside }), "/v", json!({ "v": { "url": "x" } })),
            (
                json!({ "v": [inside, inside] }),
                "/v/*",
                json!({ "v": [{ "url": "x" }, { "url": "x" }] }),
            ),
            (
                json!({ "v": { "w": inside } }),
                "/v/*/w",
                json!({ "v": { "w": { "url": "x" } } }),
            ),
            (
                json!({ "v": [{ "k": "a", "w": "[1]" }, { "k": "b", "w": "[1]" }] }),
                "/v/[k=b]/w",
                json!({ "v": [{ "k": "a", "w": "[1]" }, { "k": "b", "w": [1] }] }),
            ),
            (
                json!({ "v": "{ no json" }),
                "/v",
                json!({ "v": "{ no json" }),
            ),
            (json!({ "v": "7" }), "/v", json!({ "v": "7" })),
            (json!({ "v": 7 }), "/v", json!({ "v": 7 })),
            (json!({ "v": null }), "/v/w", json!({ "v": null })),
            (json!([]), "/v", json!([])),
        ] {
            let mut body = body;
            unfold(&mut body, way);
            assert_eq!(body, wanted, "{way}");
        }
    }
}
