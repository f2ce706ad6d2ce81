#pragma once

#include <QSyntaxHighlighter>

namespace app {

/// Marks the characters that make a text dearer.
class CostlyHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace app
