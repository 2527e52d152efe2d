// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/DocumentReading.h>

#include <seva/counter/FormModel.h>
#include <seva/domain/Shown.h>
#include <seva/domain/TextDifference.h>

#include <algorithm>

namespace seva {

namespace {

bool isMarked(const QList<TextSpan> &spans, qsizetype at)
{
    return std::any_of(spans.begin(), spans.end(),
                       [at](const TextSpan &span) { return at >= span.from && at < span.from + span.length; });
}

constexpr QLatin1String kText("text");
constexpr QLatin1String kMarked("marked");

/// As one piece: half a word of a script with joined letters is no word.
QVariantList wholeOf(const QString &text, bool marked)
{
    if (text.isEmpty())
        return {};
    return {QVariant(QVariantList{QVariantMap{{kText, text}, {kMarked, marked}}})};
}

/// Words, so that a long value wraps between them; each in parts that differ or do not.
QVariantList wordsOf(const QString &text, const QList<TextSpan> &spans)
{
    QVariantList words;
    QVariantList parts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marked = isMarked(spans, i);
        QVariantMap part = parts.isEmpty() ? QVariantMap() : parts.last().toMap();
        if (parts.isEmpty() || part[kMarked].toBool() != marked) {
            parts.append(QVariantMap{{kText, QString(text[i])}, {kMarked, marked}});
        } else {
            part[kText] = part[kText].toString() + text[i];
            parts.last() = part;
        }
        if (text[i] == u' ' || i + 1 == text.size())
            words.append(QVariant(std::exchange(parts, {})));
    }
    return words;
}

} // namespace

DocumentReading::DocumentReading(CaseContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&context, &CaseContext::opened, this, [this] { show({}, {}); });
    connect(&context, &CaseContext::changed, this, &DocumentReading::refresh);
}

int DocumentReading::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DocumentReading::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Label: return row.label;
    case Paper: return row.paper;
    case Form: return row.form;
    case Standing: return row.agreement;
    case Confidence: return row.suggestion.confidence;
    case Takes: return !valuesOf(index.row()).isEmpty();
    case Word: break;
    default: return {};
    }
    switch (row.agreement) {
    //: Beside a value read on a paper: the form says the same
    case Same: return tr("same");
    //: Beside a value read on a paper: the form says something else
    case Differs: return tr("differs");
    //: Beside a value read on a paper: the form says nothing
    case Missing: return tr("not in the form");
    }
    return {};
}

QHash<int, QByteArray> DocumentReading::roleNames() const
{
    return {{Label, "label"}, {Paper, "paper"},           {Form, "form"},  {Standing, "standing"},
            {Word, "word"},   {Confidence, "confidence"}, {Takes, "takes"}};
}

void DocumentReading::show(const QString &document, const QList<ReadPage> &pages)
{
    m_document = document;
    m_pages = pages;
    refresh();
    setOpen(!m_warning.isEmpty() || !m_rows.isEmpty());
}

void DocumentReading::setOpen(bool open)
{
    m_open = open;
    Q_EMIT changed();
}

QString DocumentReading::document() const
{
    const ServiceDefinition *service = m_context.service();
    for (const DocumentDefinition &one : service ? service->documents : QList<DocumentDefinition>())
        if (one.id == m_document)
            return one.name.in(m_context.language());
    return m_document;
}

QString DocumentReading::note() const
{
    if (!isThere())
        return {};
    if (m_rows.isEmpty())
        //: Counter A: nothing of a scanned paper has a place in the form
        return tr("Nothing was read that this form asks for.");
    if (!m_own && m_fits)
        //: Counter A: values of a scanned paper are shown, and cannot be taken into the form
        return tr("Only to compare: this may not be the applicant's own paper.");
    if (!m_own)
        //: Counter A: values of a scanned paper are shown, and cannot be taken into the form
        return tr("Only to compare: this may not be the paper that was asked for.");
    return {};
}

QMap<QString, QString> DocumentReading::valuesOf(int row) const
{
    const bool takes = m_own && row >= 0 && row < m_rows.size() && m_rows.at(row).agreement != Same;
    return takes ? m_rows.at(row).suggestion.values : QMap<QString, QString>();
}

QString DocumentReading::kindText(const QString &name, int confidence)
{
    if (name.isEmpty())
        //: The kind of a scanned paper that is none of those the program knows
        return tr("Another paper");
    //: The kind of a scanned paper, such as a PAN card; %1 is it, %2 is how sure the program is, in per cent
    return tr("%1 (%2 %)").arg(name).arg(confidence);
}

/// What the pages are, and whether one of them is what was asked for.
void DocumentReading::judge()
{
    const Visit &visit = m_context.visit();
    const QString language = m_context.language();
    const ServiceDefinition *service = m_context.service();
    m_own = m_fits = false;
    m_warning.clear();
    QStringList kinds;
    bool wrong = false;
    for (const DocumentDefinition &wanted :
         service ? documentsOf(visit, m_context.catalogue(), m_context.today()) : QList<DocumentDefinition>()) {
        if (wanted.id != m_document)
            continue;
        for (const ReadPage &page : m_pages) {
            const PaperStanding standing = paperStanding(page.kind, wanted, visit.fields.value(wanted.proofField));
            const QString name = paperName(page.kind).in(language);
            const QString said = kindText(name, page.confidence);
            if (!kinds.contains(said))
                kinds.append(said);
            m_fits = m_fits || standing == PaperStanding::Asked || standing == PaperStanding::Accepted;
            wrong = wrong || (standing == PaperStanding::NotAsked && page.confidence >= kSure);
            m_own =
                m_own || standing == PaperStanding::Asked || (standing == PaperStanding::Unknown && !name.isEmpty());
        }
    }
    m_kind = kinds.join(QStringLiteral(", "));
    if (wrong && !m_fits)
        //: Counter A: a scanned paper seems to be the wrong one; %1 is the document that the application needs
        m_warning =
            tr("This does not look like the paper that was asked for: %1. Look at it, and scan again if it is not.")
                .arg(document());
}

DocumentReading::Row DocumentReading::row(const PaperSuggestion &suggestion) const
{
    const ServiceDefinition &service = *m_context.service();
    const QString language = m_context.language();
    const QMap<QString, QString> &fields = m_context.visit().fields;
    QMap<QString, QString> paper, form;
    QStringList labels;
    bool choice = false;
    for (const QString &id : suggestion.ids) {
        const FieldDefinition &field = *service.field(id);
        choice = choice || field.type == FieldType::Choice;
        labels.append(field.label.in(language));
        paper.insert(id, FormModel::shown(field, suggestion.values.value(id), language));
        form.insert(id, FormModel::shown(field, fields.value(id), language));
    }
    const QString read = suggestion.joined(paper);
    const QString typed = suggestion.joined(form);
    const TextDifference difference = differenceOf(typed, read);
    Row row;
    row.suggestion = suggestion;
    row.label = labels.join(QStringLiteral(", "));
    row.agreement = typed.isEmpty() ? Missing : difference.same() ? Same : Differs;
    const bool differs = row.agreement == Differs;
    row.paper = choice ? wholeOf(read, differs) : wordsOf(read, differs ? difference.inSecond : QList<TextSpan>());
    row.form = choice ? wholeOf(typed, differs) : wordsOf(typed, difference.inFirst);
    return row;
}

QList<DocumentReading::Row> DocumentReading::build() const
{
    QList<Row> rows;
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return rows;
    const QMap<QString, QString> &fields = m_context.visit().fields;
    const QStringList asked = m_context.catalogue().askedFields(service->id, fields);
    for (const ReadPage &page : m_pages) {
        for (const PaperSuggestion &one : paperSuggestions(*service, asked, fields, page.kind, page.values)) {
            // Two pages often say the same.
            const bool known = std::any_of(rows.begin(), rows.end(), [&](const Row &each) {
                return each.suggestion.ids == one.ids && each.suggestion.values == one.values;
            });
            if (!known)
                rows.append(row(one));
        }
    }
    return rows;
}

/// Row by row, so that the button that was pressed stays where it is.
void DocumentReading::refresh()
{
    if (m_pages.isEmpty() && m_rows.isEmpty() && m_kind.isEmpty())
        return;
    judge();
    const QList<Row> rows = build();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    }
    Q_EMIT changed();
}

} // namespace seva
