#pragma once

#include <QLabel>

namespace app {

/// The sizes of words, relative to the font of the system, so that a person's larger font works.
enum class Type { Caption, Body, Strong, Section, Title, Figure, Editor };

/// The font of `type` now.
QFont fontOf(Type type);

/// Words in one of the sizes and tones; follows a change of the system's font. Wraps when asked to, never
/// takes the focus.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(Type type, const QString &words = {}, QWidget *parent = nullptr);

    /// "second", "ok", "warn", "bad", "doubt", "brass": the colours of the style sheet; "" is the usual one.
    Label *setTone(const QString &tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    Type m_type;
};

} // namespace app
