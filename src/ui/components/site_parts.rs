//! What whoever runs the site says: always as text, and told apart from what we say.

use leptos::prelude::*;

use crate::domain::site::Office;
use crate::text::{dates, words_site as w};
use crate::ui::context::{tr, use_app};

/// The notices of today.
#[component]
pub fn SiteNotices() -> impl IntoView {
    let app = use_app();
    let lines = move || {
        let notices = app.site()?.notices_on(app.today()).map(|one| one.text).collect::<Vec<_>>();
        let lines = notices.iter().map(|text| view! { <p>{tr(*text)}</p> }).collect_view();
        (!notices.is_empty()).then(|| {
            view! {
                <section class="notice" id="site-notices" aria-label=tr(w::SITE_NOTICES)>
                    {lines}
                </section>
            }
        })
    };
    view! { {lines} }
}

/// The offices nearby of this channel, for a list of terms.
#[component]
pub fn SiteOffices(channel: &'static str) -> impl IntoView {
    let app = use_app();
    move || {
        let offices = app.site().into_iter().flat_map(|site| site.offices_of(channel));
        offices.map(|office| view! { <OfficeLine office /> }).collect_view()
    }
}

#[component]
fn OfficeLine(office: &'static Office) -> impl IntoView {
    let app = use_app();
    // After its last day it is shown, but no longer as something to rely on: there is nothing to dial.
    let old = app.today() > office.valid_until;
    let until = Signal::derive(move || {
        let text = if old { w::SITE_OFFICE_OLD } else { w::SITE_OFFICE_FROM };
        app.fill(text, &[("day", &dates::long(office.valid_until, app.lang()))])
    });
    let phone = &*office.phone;
    let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let phone = (!phone.is_empty()).then(|| {
        if old {
            view! { <p>{phone}</p> }.into_any()
        } else {
            view! {
                <ul class="calls">
                    <li>
                        <a href=format!("tel:{number}")>
                            <b>{phone}</b>
                        </a>
                    </li>
                </ul>
            }
            .into_any()
        }
    });
    let lines = [office.hours, office.note].into_iter().flatten();
    let lines = lines.map(|text| view! { <p>{tr(text)}</p> }).collect_view();
    view! {
        <div class="office">
            <dt>{tr(w::SITE_OFFICE)}</dt>
            <dd>
                <p>
                    <b>{tr(office.name)}</b>
                </p>
                {phone}
                {lines}
                <p class=if old { "notice warn" } else { "hint" }>{until}</p>
            </dd>
        </div>
    }
}

/// In the settings: that the file of the site is faulty, and where.
#[component]
pub fn SiteReport() -> impl IntoView {
    let app = use_app();
    move || {
        app.site_error().map(|error| {
            let said = Signal::derive(move || app.say(&error.message()));
            view! {
                <h2>{tr(w::SITE_FILE)}</h2>
                <div class="notice warn" id="site-fault">
                    <p>{tr(w::SITE_FAULTY)}</p>
                    <p>{said}</p>
                </div>
            }
        })
    }
}
