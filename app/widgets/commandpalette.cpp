#include "app/widgets/commandpalette.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/theme.h"
#include "app/style/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWidth = 560;
constexpr int kFromTop = 72;
constexpr int kFromSides = 16;
constexpr int kHeight = 420;
constexpr std::size_t kMostOfASource = 40;

enum DataRole { IconName = Qt::UserRole + 1, Hint, Source, Entry };

/// Icon, words, and the key at the end; headings in small letters.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(34, option.fontMetrics.height() + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const auto place = [&](int left, int right) {
            return QStyle::visualRect(option.direction, option.rect,
                                      option.rect.adjusted(left, 0, -right, 0));
        };
        const auto start = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const bool heading = !index.flags().testFlag(Qt::ItemIsSelectable);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::color(Role::Selected));
        painter->setFont(fontOf(heading ? Type::Caption : Type::Body));
        painter->setPen(Theme::color(heading ? Role::Text2 : Role::Text));
        drawWords(*painter, place(heading ? 12 : 40, 12), int(start), index.data(Qt::DisplayRole).toString());
        if (const QString icon = index.data(IconName).toString(); !icon.isEmpty())
            Icons::paint(*painter, place(12, option.rect.width() - 12 - Icons::kUsual), icon, Role::Text2);
        painter->setPen(Theme::color(Role::Text2));
        drawWords(*painter, place(12, 12),
                  int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                  index.data(Hint).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("popup", true);
    m_field->setPlaceholderText(tr("Find anyone or anything, run any command"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setProperty("frame", false);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *separator = new QFrame(this);
    separator->setProperty("separator", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_field);
    column->addWidget(separator);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::addSource(PaletteSource *source)
{
    source->setParent(this);
    m_groups.push_back({source, {}});
    connect(source, &PaletteSource::answered, this,
            [this, source](const QString &words, const std::vector<PaletteEntry> &entries) {
                take(source, words, entries);
            });
}

void CommandPalette::open()
{
    if (isVisible())
        return dismiss();
    m_before = QApplication::focusWidget();
    place();
    QFrame::show();
    raise();
    m_field->clear();
    m_field->setFocus(Qt::PopupFocusReason);
    ask({});
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(kWidth, window.width() - 2 * kFromSides);
    setGeometry((window.width() - width) / 2, kFromTop, width,
                std::min(kHeight, window.height() - 2 * kFromTop));
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::ask(const QString &words)
{
    for (const Group &group : m_groups)
        group.source->ask(words);
}

void CommandPalette::take(PaletteSource *source, const QString &words,
                          const std::vector<PaletteEntry> &entries)
{
    if (words != m_field->text())
        return;
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.source == source; });
    group->entries = entries;
    rebuild();
}

void CommandPalette::rebuild()
{
    m_model->clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &entries = m_groups[group].entries;
        if (entries.empty())
            continue;
        auto *heading = new QStandardItem(m_groups[group].source->heading());
        heading->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(heading);
        for (std::size_t i = 0; i < std::min(entries.size(), kMostOfASource); ++i) {
            auto *item = new QStandardItem(entries[i].text);
            item->setData(entries[i].icon, IconName);
            item->setData(entries[i].hint, Hint);
            item->setData(QVariant::fromValue(group), Source);
            item->setData(QVariant::fromValue(i), Entry);
            m_model->appendRow(item);
        }
    }
    if (m_model->rowCount() == 0) {
        auto *nothing = new QStandardItem(tr("Nothing is called that."));
        nothing->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1), 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.flags().testFlag(Qt::ItemIsSelectable))
        return;
    const auto &group = m_groups[current.data(Source).value<std::size_t>()];
    const auto run = group.entries[current.data(Entry).value<std::size_t>()].run;
    dismiss();
    run();
}

void CommandPalette::step(int rows)
{
    int row = m_list->currentIndex().row();
    do
        row += rows > 0 ? 1 : -1;
    while (row >= 0 && row < m_model->rowCount() &&
           !m_model->item(row)->flags().testFlag(Qt::ItemIsSelectable));
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Escape: dismiss(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace app
