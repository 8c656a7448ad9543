//! The first page stands, on a phone and on a desktop, in both languages.

use e2e::{Size, World};

#[test]
fn the_first_page_stands() {
    for (size, name) in [(Size::Phone, "phone"), (Size::Desktop, "desktop")] {
        for lang in ["zh", "en"] {
            let world = World::new(size, lang);
            world.open("#/");
            assert!(!world.text("main h1").is_empty(), "a page without a heading");
            world.fits();
            world.shot(&format!("home-{name}-{lang}"));
            world.axe();
            world.console_silent();
            world.only_own_requests();
        }
    }
}
