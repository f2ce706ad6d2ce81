#include "app/pages/import/readingchoices.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Format = contacts::ListForm::Format;

constexpr int kWidest = 200;

std::vector<std::pair<QString, QChar>> separators()
{
    return {{ReadingChoices::tr("Comma ,"), u','},
            {ReadingChoices::tr("Semicolon ;"), u';'},
            {ReadingChoices::tr("Tab"), u'\t'},
            {ReadingChoices::tr("Bar |"), u'|'}};
}

std::vector<std::pair<QString, QByteArray>> charsets()
{
    return {{ReadingChoices::tr("Unicode (UTF-8)"), "UTF-8"},
            {ReadingChoices::tr("Unicode (UTF-16)"), "UTF-16LE"},
            {ReadingChoices::tr("Western (1252)"), "windows-1252"},
            {ReadingChoices::tr("Central European (1250)"), "windows-1250"},
            {ReadingChoices::tr("Baltic (1257)"), "windows-1257"},
            {ReadingChoices::tr("Turkish (1254)"), "windows-1254"},
            {ReadingChoices::tr("Cyrillic (1251)"), "windows-1251"},
            {ReadingChoices::tr("Cyrillic (KOI8-U)"), "KOI8-U"},
            {ReadingChoices::tr("Greek (1253)"), "windows-1253"},
            {ReadingChoices::tr("Hebrew (1255)"), "windows-1255"},
            {ReadingChoices::tr("Arabic (1256)"), "windows-1256"},
            {ReadingChoices::tr("Thai (874)"), "windows-874"},
            {ReadingChoices::tr("Chinese, simplified (936)"), "CP936"},
            {ReadingChoices::tr("Chinese, traditional (950)"), "CP950"},
            {ReadingChoices::tr("Japanese (932)"), "CP932"},
            {ReadingChoices::tr("Korean (949)"), "CP949"},
            {ReadingChoices::tr("Western of DOS (850)"), "CP850"},
            {ReadingChoices::tr("Western of old Macs"), "macintosh"}};
}

/// What was found stands in the box even if nobody would choose it.
void pick(QComboBox *box, const QString &words, const QVariant &value)
{
    if (box->findData(value) < 0)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(value));
}

QComboBox *makeBox(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(objectName);
    box->setMaximumWidth(kWidest);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ReadingChoices::ReadingChoices(QWidget *parent)
    : QWidget(parent)
    , m_separator(makeBox(tr("What separates the columns"), u"separator"_s, this))
    , m_charset(makeBox(tr("Character set"), u"charset"_s, this))
    , m_sheet(makeBox(tr("Sheet of the workbook"), u"sheet"_s, this))
{
    for (const auto &[words, separator] : separators())
        m_separator->addItem(words, separator);
    for (const auto &[words, charset] : charsets())
        m_charset->addItem(words, charset);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_separator, m_charset, m_sheet}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ReadingChoices::choose);
    }
}

void ReadingChoices::show(const contacts::ListForm &form, const contacts::ListOptions &options)
{
    m_options = options;
    m_separator->setVisible(form.format == Format::SeparatedText);
    m_charset->setVisible(form.format == Format::SeparatedText || form.format == Format::Cards);
    m_sheet->setVisible(form.sheets.size() > 1);
    pick(m_separator, form.separator, form.separator);
    pick(m_charset, QString::fromLatin1(form.charset), form.charset);
    m_sheet->clear();
    for (const QString &sheet : form.sheets)
        m_sheet->addItem(sheet, sheet);
    pick(m_sheet, form.sheet, form.sheet);
}

/// Only what was changed is said: the rest is guessed again.
void ReadingChoices::choose()
{
    if (sender() == m_separator)
        m_options.separator = m_separator->currentData().toChar();
    else if (sender() == m_charset)
        m_options.charset = m_charset->currentData().toByteArray();
    else
        m_options.sheet = m_sheet->currentData().toString();
    emit chosen(m_options);
}

} // namespace app
