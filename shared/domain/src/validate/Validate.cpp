// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundledData.h"
#include "Checks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstring>

namespace seva {

namespace {

struct Kind
{
    ValueKind kind;
    const char *name;
    CheckedValue (*check)(const QString &text, const ValueContext &context);
};

constexpr std::array Kinds{
    Kind{ValueKind::Arn, "arn", checks::arn},
    Kind{ValueKind::FileNumber, "file-number", checks::fileNumber},
    Kind{ValueKind::PassportNumber, "passport-number", checks::passportNumber},
    Kind{ValueKind::Pin, "pin", checks::pin},
    Kind{ValueKind::Mobile, "mobile", checks::mobile},
    Kind{ValueKind::Pan, "pan", checks::pan},
    Kind{ValueKind::Epic, "epic", checks::epic},
    Kind{ValueKind::Aadhaar, "aadhaar", checks::aadhaar},
    Kind{ValueKind::Ifsc, "ifsc", checks::ifsc},
    Kind{ValueKind::DraftNumber, "dd-number", checks::draftNumber},
    Kind{ValueKind::PostalItem, "s10", checks::postalItem},
    Kind{ValueKind::Utr, "utr", checks::utr},
    Kind{ValueKind::Token, "token", checks::token},
    Kind{ValueKind::Email, "email", checks::email},
    Kind{ValueKind::Name, "name", checks::name},
    Kind{ValueKind::Date, "date", checks::date},
    Kind{ValueKind::BirthDate, "birth-date", checks::birthDate},
};

QMap<QString, LocalText> readTexts()
{
    QMap<QString, LocalText> texts;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray(bundled::ProblemTexts)).object();
    for (auto code = json.begin(); code != json.end(); ++code) {
        const QJsonObject byLanguage = code.value().toObject();
        for (auto text = byLanguage.begin(); text != byLanguage.end(); ++text)
            texts[code.key()].byLanguage.insert(text.key(), text.value().toString());
    }
    return texts;
}

const QMap<QString, LocalText> &texts()
{
    static const QMap<QString, LocalText> read = readTexts();
    return read;
}

} // namespace

namespace checks {

Compact::Compact(const QString &given, const char *leaveOut) : length(int(given.size()))
{
    for (int at = 0; at < length; ++at) {
        const QChar each = given.at(at);
        if (each.unicode() < 0x80 && std::strchr(leaveOut, each.toLatin1()) && each.unicode() != 0)
            continue;
        text.append(each.unicode() < 0x80 ? each.toUpper() : each);
        places.append(at);
    }
}

int firstMisfit(const QString &text, const char *mask)
{
    const int length = int(std::strlen(mask));
    for (int at = 0; at < length; ++at) {
        if (at >= text.size())
            return at;
        const char16_t each = text.at(at).unicode();
        const bool letter = each >= u'A' && each <= u'Z';
        const bool digit = each >= u'0' && each <= u'9';
        const bool fits = mask[at] == 'A'   ? letter
                          : mask[at] == 'X' ? letter || digit
                                            : digit && !(mask[at] == '1' && each == u'0');
        if (!fits)
            return at;
    }
    return text.size() > length ? length : -1;
}

CheckedValue wrong(const char *problem, int where)
{
    CheckedValue found;
    found.problem = QString::fromLatin1(problem);
    found.where = where;
    return found;
}

CheckedValue right(const QString &value)
{
    CheckedValue found;
    found.value = value;
    return found;
}

} // namespace checks

CheckedValue checkValue(ValueKind kind, const QString &text, const ValueContext &context)
{
    if (text.trimmed().isEmpty())
        return checks::wrong("value.empty");
    if (text.size() > MaxCheckedText)
        return checks::wrong("value.too-long", MaxCheckedText);
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [kind](const Kind &each) { return each.kind == kind; });
    return found->check(text, context);
}

std::optional<ValueKind> valueKind(const QString &name)
{
    for (const Kind &each : Kinds) {
        if (name == QLatin1String(each.name))
            return each.kind;
    }
    return std::nullopt;
}

QStringList valueKindNames()
{
    QStringList names;
    for (const Kind &each : Kinds)
        names.append(QString::fromLatin1(each.name));
    return names;
}

LocalText valueProblemText(const QString &code)
{
    return texts().value(code);
}

QStringList valueProblemCodes()
{
    return texts().keys();
}

} // namespace seva
