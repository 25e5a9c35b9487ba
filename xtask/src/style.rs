//! Joins the style sheets of `style/` into one, in the order of
//! `style/order.txt`, and points them at the hashed names of the fonts. It
//! must not change a rule.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// How the sources name the folder of fonts.
const FONTS: &str = "/assets/fonts/";

/// The joined style sheet. `fonts` pairs a file name in `style/fonts` with the
/// hashed name under which it is served.
pub(crate) fn join(folder: &Path, fonts: &[(String, String)]) -> Result<String> {
    let order = folder.join("order.txt");
    let order = fs::read_to_string(&order)
        .with_context(|| format!("could not read {}", order.display()))?;
    let order: Vec<&str> = order.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    refuse_strays(folder, &order)?;
    let mut css = String::new();
    for name in order {
        let file = folder.join(name);
        let text = fs::read_to_string(&file).with_context(|| {
            format!("could not read {}, which style/order.txt names", file.display())
        })?;
        css.push_str(&text);
        css.push('\n');
    }
    point_at_fonts(css, fonts)
}

/// A sheet that nobody loads is a mistake that is hard to see.
fn refuse_strays(folder: &Path, order: &[&str]) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_css = Path::new(&name).extension().is_some_and(|is| is == "css");
        if is_css && !order.contains(&name.as_str()) {
            bail!("style/{name} is in no order: add it to style/order.txt");
        }
    }
    Ok(())
}

fn point_at_fonts(mut css: String, fonts: &[(String, String)]) -> Result<String> {
    for (name, served) in fonts {
        // They lie beside the sheet, wherever that is served.
        css = css.replace(&format!("{FONTS}{name}"), served);
    }
    if let Some(at) = css.find(FONTS) {
        let line = css[at..].lines().next().unwrap_or_default();
        bail!("the style names a font that style/fonts does not hold: {line}");
    }
    Ok(css)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_are_named_by_their_hashed_names() {
        let fonts = [("a.woff2".to_owned(), "a-1.woff2".to_owned())];
        let css = point_at_fonts("src: url(\"/assets/fonts/a.woff2\")".to_owned(), &fonts).unwrap();
        assert_eq!(css, "src: url(\"a-1.woff2\")");
    }

    #[test]
    fn a_missing_font_is_an_error() {
        let error = point_at_fonts("src: url(/assets/fonts/b.woff2)".to_owned(), &[]).unwrap_err();
        assert!(error.to_string().contains("b.woff2"), "{error}");
    }
}
