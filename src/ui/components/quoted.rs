//! A wording with Chinese in it.

use leptos::prelude::*;

use crate::text::{Lang, Text, quoted_pieces};
use crate::ui::context::use_app;

/// A wording in which the Chinese to be said aloud is marked as Chinese, on English pages.
#[component]
pub fn Quoted(text: Text) -> impl IntoView {
    let app = use_app();
    move || match app.lang() {
        Lang::Zh => text.of(Lang::Zh).into_any(),
        Lang::En => quoted_pieces(text.of(Lang::En))
            .into_iter()
            .map(|(chinese, piece)| {
                if chinese {
                    view! { <span lang="zh-CN">{piece}</span> }.into_any()
                } else {
                    piece.into_any()
                }
            })
            .collect_view()
            .into_any(),
    }
}
