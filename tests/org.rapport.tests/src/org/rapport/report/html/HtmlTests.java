// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a plan says can break a page. */
class HtmlTests {

    @Test
    @DisplayName("Texts and values say what they said, whatever they hold")
    void escapes() {
        String text = "</td><script>alert('&amp;')</script>\"";
        assertThat(new Html().element("td", text, "title", text))
                .hasToString("<td title=\"&lt;/td&gt;&lt;script&gt;alert('&amp;amp;')&lt;/script&gt;&quot;\">"
                        + "&lt;/td&gt;&lt;script&gt;alert('&amp;amp;')&lt;/script&gt;\"</td>");
    }

    @Test
    @DisplayName("Characters that no page can hold are replaced, and rare ones kept")
    void characters() {
        assertThat(new Html().element("b", "a\u0000b\u0085c\ud800d\ufffee\ud83d\ude42"))
                .hasToString("<b>a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude42</b>");
    }

    @Test
    @DisplayName("What was opened has to be closed")
    void closing() {
        assertThatThrownBy(() -> new Html().close()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new Html().append(new Html().open("p"))).hasMessageContaining("p");
        assertThat(new Html().append(new Html().element("b", null))).hasToString("<b></b>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "script", "iframe", "img", "link", "p onclick", "P", "", "object", "form" })
    @DisplayName("Elements that run, fetch or are none are refused")
    void elements(String name) {
        assertThatThrownBy(() -> new Html().open(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "onclick", "src", "style", "a b", "\"" })
    @DisplayName("Attributes that run, fetch or are none are refused")
    void attributes(String name) {
        assertThatThrownBy(() -> new Html().open("p", name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Links lead to places in the same page only")
    void links() {
        assertThat(new Html().element("a", "b", "href", "#c")).hasToString("<a href=\"#c\">b</a>");
        assertThatThrownBy(() -> new Html().open("a", "href", "https://example.org"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Html().open("a", "href", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A picture comes through with its shapes and words")
    void pictures() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\"><title>a &amp; b</title>"
                + "<rect fill=\"var(--ink,#123)\"/></svg>";
        assertThat(new Html().svg(svg).toString().strip()).isEqualTo(svg.replace("/></svg>", "></rect></svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
            "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(http://example.org/a)'/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><a href='x'/></svg>", "<p xmlns='http://www.w3.org/2000/svg'/>",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///a'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
            "<svg", "" })
    @DisplayName("A picture with anything else in it is refused")
    void strangePictures(String svg) {
        assertThatThrownBy(() -> new Html().svg(svg)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "@import 'a'", "a { background: url(b) }", "</style>" })
    @DisplayName("A style sheet that fetches is refused")
    void styles(String css) {
        assertThatThrownBy(() -> new Html().style(css)).isInstanceOf(IllegalArgumentException.class);
    }
}
