// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/Checklist.h>

#include "AmountText.h"
#include "BookletWords.h"

#include <seva/domain/Shown.h>

#include <algorithm>

namespace seva {

Checklist::Checklist(CaseContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &Checklist::refresh);
}

int Checklist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant Checklist::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Item: return row.item;
    case Key: return row.key;
    case Qt::DisplayRole:
    case Label: return row.label;
    case State: return row.state;
    case Detail: return row.detail;
    default: return {};
    }
}

QHash<int, QByteArray> Checklist::roleNames() const
{
    return {{Item, "item"}, {Key, "key"}, {Label, "label"}, {State, "standing"}, {Detail, "detail"}};
}

int Checklist::open() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &r) { return r.state == Open; }));
}

QString Checklist::nextDocument() const
{
    for (const Row &row : m_rows)
        if (row.item == Document && row.state == Open)
            return row.key;
    return {};
}

bool Checklist::isOpen(What item) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.item == item && r.state == Open; });
}

QString Checklist::openLabels() const
{
    QStringList labels;
    for (const Row &row : m_rows)
        if (row.state == Open)
            labels.append(row.label);
    return labels.join(QStringLiteral(", "));
}

Checklist::Row Checklist::capture(What item, const QString &label, const QString &waiver, bool open, bool taken) const
{
    Row row{item, {}, label, open ? Open : taken ? Done : Voluntary, {}};
    if (m_context.visit().waived.contains(waiver)) {
        row.state = Waived;
        const QString reason = m_context.visit().waived.value(waiver);
        row.detail = reason;
        for (const FieldOption &option : m_context.service()->captures.waiverReasons)
            if (option.id == reason)
                row.detail = option.label.in(m_context.language());
    }
    return row;
}

QList<Checklist::Row> Checklist::biometrics(const CaptureRules &rules, const QStringList &open) const
{
    const Visit &visit = m_context.visit();
    QList<Row> rows;
    if (rules.photo)
        //: Line of the checklist at counter A
        rows.append(capture(Photo, tr("Photograph"), QStringLiteral("PHOTO"), open.contains(QLatin1String("photo")),
                            !visit.photo.isEmpty()));
    if (rules.fingerprints)
        //: Line of the checklist at counter A
        rows.append(capture(Fingerprints, tr("Fingerprints"), QStringLiteral("FINGERPRINTS"),
                            open.contains(QLatin1String("fingerprints")), !visit.fingers.isEmpty()));
    if (rules.signature)
        //: Line of the checklist at counter A
        rows.append(capture(Signature, tr("Signature"), QStringLiteral("SIGNATURE"),
                            open.contains(QLatin1String("signature")), !visit.signature.isEmpty()));
    return rows;
}

/// What the rules refuse or warn of, in the officer's words and, below, in the applicant's.
QList<Checklist::Row> Checklist::rulings(const Eligibility &found) const
{
    QList<Row> rows;
    const auto add = [&](const QList<Finding> &findings, Standing standing) {
        for (const Finding &finding : findings) {
            const QString own = finding.text.in(m_context.language());
            const QString theirs = finding.text.in(m_context.applicantLanguage());
            rows.append({Rule, finding.rule, own, standing, theirs == own ? QString() : theirs});
        }
    };
    add(found.refusals, Open);
    add(found.warnings, Notice);
    return rows;
}

/// "Emergency contact, Declaration, and 3 more": what the form still lacks, by name.
QString Checklist::lacking(const QStringList &open) const
{
    QStringList names;
    for (const QString &item : open)
        if (item.startsWith(QLatin1String("field:")))
            if (const FieldDefinition *field = m_context.service()->field(item.section(QLatin1Char(':'), 1, 1)))
                names.append(field->label.in(m_context.language()));
    const qsizetype more = names.size() - kMostNamed;
    const QString list = names.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (names.isEmpty())
        return {};
    if (more <= 0)
        //: Below "Particulars" in the checklist; %1 names fields of the form
        return tr("To ask or correct: %1").arg(list);
    //: Below "Particulars" in the checklist; %1 names fields of the form, %2 is how many others there are
    return tr("To ask or correct: %1, and %2 more").arg(list).arg(more);
}

/// What answers changed at this counter open again.
QList<Checklist::Row> Checklist::reopened(const RuleQuestion &question) const
{
    QList<Row> rows;
    for (const Reopening &each : reopenedBy(m_context.catalogue(), question))
        rows.append({Rule, each.rule, each.text.in(m_context.language()), Notice, {}});
    return rows;
}

/// Looked up once per case and whenever the answers it depends on change: it reads from the disk.
void Checklist::lookBack()
{
    const Visit &visit = m_context.visit();
    const QStringList wanted{visit.id.toString(), visit.fields.value(QStringLiteral("previousFileNo")),
                             visit.fields.value(QStringLiteral("dateOfBirth"))};
    if (wanted == m_lookedFor)
        return;
    m_lookedFor = wanted;
    m_before = m_context.isOpen() && m_context.post().shownBefore ? m_context.post().shownBefore(visit)
                                                                  : QList<ReusableDocument>();
}

/// When and by whom the original was seen at an earlier application; empty when it was not.
QString Checklist::shownBefore(const QString &document) const
{
    for (const ReusableDocument &each : m_before)
        if (each.document == document)
            //: Below a document that is not scanned yet; %1 is a day, %2 a file number, %3 the id of an officer
            return tr("Shown before: on %1, file %2, seen by %3")
                .arg(each.seenOn.toString(QStringLiteral("dd-MM-yyyy")), each.fileNumber, each.seenBy);
    return {};
}

/// The documents of this case; below an open one stands the rule that asks for it.
QList<Checklist::Row> Checklist::papers(const RuleQuestion &question, const QStringList &open) const
{
    QList<Row> rows;
    for (const AdvisedDocument &document : documentsFor(m_context.catalogue(), question)) {
        const QString &id = document.definition.id;
        const qsizetype pages = m_context.visit().documents.value(id).pages.size();
        const bool unfit = std::any_of(open.begin(), open.end(), [&id](const QString &item) {
            return item.startsWith(QLatin1String("proof.")) && item.endsWith(QLatin1Char(':') + id);
        });
        Row row{Document, id, document.definition.name.in(m_context.language()), Open, {}};
        row.state = pages > 0 && !unfit ? Done : document.definition.mandatory || unfit ? Open : Voluntary;
        if (row.state == Done)
            //: Beside a scanned document: how many pages it has
            row.detail = tr("Pages: %1").arg(pages);
        else if (row.state == Open)
            row.detail = document.because.first().text.in(m_context.language());
        if (const QString before = shownBefore(id); row.state != Done && !before.isEmpty())
            row.detail = row.detail.isEmpty() ? before : row.detail + QStringLiteral(" \u00b7 ") + before;
        rows.append(row);
    }
    return rows;
}

/// The old passport: never in the way of a submission, but everybody sees whether it was held against the form.
QList<Checklist::Row> Checklist::booklet() const
{
    if (!asksForBooklet(*m_context.service()))
        return {};
    const Visit &visit = m_context.visit();
    //: Line of the checklist at counter A: the passport the applicant has had is read and compared with the form
    Row row{Booklet, {}, tr("Old passport compared"), Voluntary, {}};
    if (visit.booklet) {
        row.state = visit.bookletOld || visit.booklet->verdict == QLatin1String("NOTED") ? Notice : Done;
        row.detail = visit.bookletOld
                         //: Below a line of the checklist: the comparison is older than the form
                         ? tr("The form was changed since: compare again.")
                         : BookletWords::summary(*visit.booklet);
    }
    return {row};
}

QList<Checklist::Row> Checklist::build() const
{
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return {};
    const Visit &visit = m_context.visit();
    const QStringList open = openItems(visit, m_context.catalogue(), m_context.kendra(), m_context.today());
    const auto startsWith = [&](const char *what) {
        return std::any_of(open.begin(), open.end(),
                           [&](const QString &i) { return i.startsWith(QLatin1String(what)); });
    };
    QList<Row> rows;
    rows.append({Particulars,
                 {},
                 //: Line of the checklist at counter A: the fields of the form
                 tr("Particulars"),
                 startsWith("field:") ? Open : Done,
                 lacking(open)});
    const RuleQuestion question = questionOf(visit, m_context.kendra(), m_context.today());
    rows += rulings(eligibilityOf(m_context.catalogue(), question));
    rows += reopened(question);
    rows += papers(question, open);
    rows += booklet();
    rows += biometrics(service->captures, open);
    const auto due = feeDue(visit, m_context.catalogue(), m_context.kendra().type, m_context.today());
    //: Line of the checklist at counter A
    const QString feeLabel = tr("Fee");
    Row fee{Fee, {}, feeLabel, startsWith("fee:") ? Open : Done, {}};
    if (due && due->minor > 0)
        fee.detail = amountText(*due);
    rows.append(fee);
    rows.append({Confirmation,
                 {},
                 //: Line of the checklist at counter A: the applicant confirms what will be submitted
                 tr("Applicant's confirmation"),
                 startsWith("confirmation") ? Open : Done,
                 {}});
    return rows;
}

void Checklist::refresh()
{
    lookBack();
    const QList<Row> rows = build();
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

} // namespace seva
