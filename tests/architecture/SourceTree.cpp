// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace {

/// Blanks comments and the insides of string and character literals, keeping lines and columns.
class Blanker
{
public:
    explicit Blanker(bool hashComments) : m_hashComments(hashComments) {}

    QString operator()(const QString &line)
    {
        QString out = line;
        for (qsizetype i = 0; i < line.size(); ++i)
            out[i] = keep(line, i) ? line[i] : QLatin1Char(' ');
        if (m_state != State::BlockComment && m_state != State::RawString)
            m_state = State::Code;
        return out;
    }

private:
    enum class State { Code, LineComment, BlockComment, String, RawString };

    bool keep(const QString &line, qsizetype i)
    {
        const QChar c = line[i];
        const QChar before = i > 0 ? line[i - 1] : QChar();
        switch (m_state) {
        case State::Code: return code(line, i);
        case State::LineComment: return false;
        case State::BlockComment:
            if (before == QLatin1Char('*') && c == QLatin1Char('/') && i > m_opened + 2)
                m_state = State::Code;
            return false;
        case State::RawString:
            if (c == QLatin1Char('"') && before == QLatin1Char(')'))
                m_state = State::Code;
            return m_state == State::Code;
        case State::String: break;
        }
        m_escaped = !m_escaped && before == QLatin1Char('\\') && i - 1 > m_opened;
        if (c == m_quote && !m_escaped)
            m_state = State::Code;
        return m_state == State::Code;
    }

    bool code(const QString &line, qsizetype i)
    {
        const QStringView rest = QStringView(line).mid(i);
        const QChar before = i > 0 ? line[i - 1] : QChar();
        m_opened = i;
        m_escaped = false;
        if (m_hashComments ? rest.startsWith(QLatin1Char('#')) : rest.startsWith(QLatin1String("//")))
            m_state = State::LineComment;
        else if (!m_hashComments && rest.startsWith(QLatin1String("/*")))
            m_state = State::BlockComment;
        else if (rest.startsWith(QLatin1String("\"")))
            m_state = before == QLatin1Char('R') ? State::RawString : State::String;
        else if (rest.startsWith(QLatin1Char('\'')) && !before.isLetterOrNumber())
            m_state = State::String;
        m_quote = line[i];
        return m_state == State::Code || m_state == State::String || m_state == State::RawString;
    }

    bool m_hashComments;
    State m_state = State::Code;
    QChar m_quote;
    qsizetype m_opened = 0;
    bool m_escaped = false;
};

Source sourceOf(const QString &path, const QString &text)
{
    Source source;
    source.path = path;
    source.lines = text.split(QLatin1Char('\n'));
    if (source.lines.size() > 1 && source.lines.last().isEmpty())
        source.lines.removeLast();
    Blanker blank(source.isShell() || source.isCMake());
    for (const QString &line : std::as_const(source.lines))
        source.code.append(source.isCpp() || source.isQml() ? blank(line) : line);
    return source;
}

} // namespace

Tree treeOf(const QMap<QString, QString> &files)
{
    Tree tree;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it)
        tree.append(sourceOf(it.key(), it.value()));
    return tree;
}

Tree repositoryTree(const QString &root)
{
    static const QStringList folders{"shared", "devices", "offline-sync", "kiosk", "counter",
                                     "qml",    "tests",   "installers",   "docs",  ".ci"};
    static const QStringList names{"*.cpp", "*.h", "*.qml", "*.cmake", "*.sh", "*.md", "*.json", "CMakeLists.txt"};
    QMap<QString, QString> files;
    const auto add = [&](const QString &path) {
        QFile file(root + QLatin1Char('/') + path);
        if (file.open(QIODevice::ReadOnly))
            files.insert(path, QString::fromUtf8(file.readAll()));
    };
    for (const QString &folder : folders) {
        QDirIterator it(root + QLatin1Char('/') + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            add(QDir(root).relativeFilePath(it.next()));
    }
    for (const char *single : {"seva", "CMakeLists.txt", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
        add(QString::fromLatin1(single));
    return treeOf(files);
}
