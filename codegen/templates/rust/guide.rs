//! Guides, one page per subject. They contain documentation only.
{% for guide in guides %}

#[doc = include_str!("guide/{{ guide }}.md")]
pub mod {{ guide }} {}
{% endfor %}
