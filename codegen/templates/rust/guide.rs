//! Guides: one page a subject. They are documentation alone.
{% for guide in guides %}

#[doc = include_str!("guide/{{ guide }}.md")]
pub mod {{ guide }} {}
{% endfor %}
