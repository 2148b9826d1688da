//! Templates in minijinja.

use minijinja::{Environment, UndefinedBehavior, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use super::EmitError;

/// The templates of a target.
pub struct Templates(Environment<'static>);

impl Templates {
    /// Parses templates, each given with the path for error messages.
    ///
    /// # Errors
    /// When a template is not valid.
    pub fn new(sources: &[(&'static str, &'static str)]) -> Result<Self, EmitError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        environment.set_syntax(syntax.map_err(|error| failure("the templates", &error))?);
        for (path, source) in sources {
            environment.add_template(path, source).map_err(|error| failure(path, &error))?;
        }
        Ok(Self(environment))
    }

    /// Returns the text of the file `output`.
    ///
    /// # Errors
    /// When the template uses an undefined value.
    pub fn render(&self, template: &str, output: &str, values: &impl Serialize) -> Result<String, EmitError> {
        let text = self.0.get_template(template).and_then(|template| template.render(Serde(values)));
        text.map_err(|error| failure(output, &error))
    }
}

/// Formats an error with the template's path and line first; its own `Display` has them last, if at all.
fn failure(what: &str, error: &minijinja::Error) -> EmitError {
    let position = error.name().map(|name| format!("{name}:{}: ", error.line().unwrap_or_default()));
    EmitError { what: what.to_owned(), reason: position.unwrap_or_default() + &error.to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Templates;

    #[test]
    fn errors_name_the_template_and_the_line() {
        let templates = Templates::new(&[("rust/a.md", "# {{ title }}\n\n{{ missing }}\n")]).unwrap();
        let error = templates.render("rust/a.md", "README.md", &json!({ "title": "A" })).unwrap_err();
        assert_eq!(error.what, "README.md");
        assert!(error.reason.starts_with("rust/a.md:3: "), "{}", error.reason);
        let error = Templates::new(&[("rust/b.md", "\n{% if %}\n")]).err().unwrap();
        assert!(error.reason.starts_with("rust/b.md:2: "), "{}", error.reason);
        assert!(templates.render("rust/c.md", "c.md", &json!({})).is_err());
    }

    #[test]
    fn lines_of_statements_leave_no_trace() {
        let templates = Templates::new(&[("a", "{% for x in list %}\n  {{ x }}\n{% endfor %}\nend\n")]).unwrap();
        assert_eq!(templates.render("a", "a", &json!({ "list": [1, 2] })).unwrap(), "  1\n  2\nend\n");
    }
}
