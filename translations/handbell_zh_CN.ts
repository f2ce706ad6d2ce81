<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="%n wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 人等待回复</numerusform>
        </translation>
    </message>
    <message id="%n new text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条新短信</numerusform>
        </translation>
    </message>
    <message id="%n answer(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will be tried again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信将重试</numerusform>
        </translation>
    </message>
    <message id="%n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信</numerusform>
        </translation>
    </message>
    <message id="%n campaign(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个群发任务</numerusform>
        </translation>
    </message>
    <message id="“%1” makes every text dearer: a part then holds 70 characters instead of 160.">
        <source></source>
        <translation>“%1”会让每条短信都变贵：每条只能容纳 70 个字符，而不是 160 个。</translation>
    </message>
    <message id="“%1” counts as two characters.">
        <source></source>
        <translation>“%1”按两个字符计。</translation>
    </message>
    <message id="Write a plain space">
        <source></source>
        <translation>改用普通空格</translation>
    </message>
    <message id="Write %1">
        <source></source>
        <translation>改用 %1</translation>
    </message>
    <message id="Letters of people's own data, such as %1, make %n text(s) dearer." numerus="yes">
        <source></source>
        <translation>
            <numerusform>联系人资料中的字符（如 %1）使 %n 条短信变贵。</numerusform>
        </translation>
    </message>
    <message id="Write a text first.">
        <source></source>
        <translation>请先写短信。</translation>
    </message>
    <message id="Nobody has a field “%1”.">
        <source></source>
        <translation>没有人有“%1”这个字段。</translation>
    </message>
    <message id="Take it out">
        <source></source>
        <translation>删去</translation>
    </message>
    <message id="The longest text takes %n part(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>最长的短信计 %n 条。</numerusform>
        </translation>
    </message>
    <message id="For %n person(s) a field of the text is empty." numerus="yes">
        <source></source>
        <translation>
            <numerusform>有 %n 人，短信中的某个字段为空。</numerusform>
        </translation>
    </message>
    <message id="Set a word for %1">
        <source></source>
        <translation>为“%1”设置替代词</translation>
    </message>
    <message id="Plain letters, and nothing is missing.">
        <source></source>
        <translation>没有多占字数的字符，资料也齐全。</translation>
    </message>
    <message id="Everyone">
        <source></source>
        <translation>所有人</translation>
    </message>
    <message id="%n text(s): " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信：</numerusform>
        </translation>
    </message>
    <message id="%n part(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>计 %n 条</numerusform>
        </translation>
    </message>
    <message id="%n number(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个号码</numerusform>
        </translation>
    </message>
    <message id="Hold them and ask me">
        <source></source>
        <translation>先保留，由我决定</translation>
    </message>
    <message id="Send them again">
        <source></source>
        <translation>重新发送</translation>
    </message>
    <message id="Count them as sent">
        <source></source>
        <translation>算作已发送</translation>
    </message>
    <message id="%n contact(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个联系人</numerusform>
        </translation>
    </message>
    <message id="%n person(s) will be erased, with all texts to and from them. This cannot be undone." numerus="yes">
        <source></source>
        <translation>
            <numerusform>将彻底删除 %n 个联系人及其全部往来短信。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message id="%1, %n person(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1，%n 人</numerusform>
        </translation>
    </message>
    <message id="%n person(s) deleted" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已删除 %n 个联系人</numerusform>
        </translation>
    </message>
    <message id="%n person(s) added to %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已将 %n 个联系人加入“%1”</numerusform>
        </translation>
    </message>
    <message id="%n person(s) taken out of %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已将 %n 个联系人移出“%1”</numerusform>
        </translation>
    </message>
    <message id="%n person(s) opted out: no text goes to them" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已将 %n 个联系人设为退订，不再向其发短信</numerusform>
        </translation>
    </message>
    <message id="%n person(s) erased" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已彻底删除 %n 个联系人</numerusform>
        </translation>
    </message>
    <message id="%n person(s) exported" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已导出 %n 个联系人</numerusform>
        </translation>
    </message>
    <message id="%n text(s) in doubt" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信状态不确定</numerusform>
        </translation>
    </message>
    <message id="%n good" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个可用</numerusform>
        </translation>
    </message>
    <message id="%n unusable" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个不可用</numerusform>
        </translation>
    </message>
    <message id="%n empty" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个为空</numerusform>
        </translation>
    </message>
    <message id="Of the first %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>前 %n 行中</numerusform>
        </translation>
    </message>
    <message id="%n row(s) read" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message id="%n row(s) hold no usable number. Repair them here, or save them for later." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 行没有可用号码。可以在这里修正，或另存起来以后处理。</numerusform>
        </translation>
    </message>
    <message id="%n row(s) taken in" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message id="%n row(s) saved" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已保存 %n 行</numerusform>
        </translation>
    </message>
    <message id="May have opted out">
        <source></source>
        <translation>可能已退订</translation>
    </message>
    <message id="Opted out">
        <source></source>
        <translation>已退订</translation>
    </message>
    <message id="Practice">
        <source></source>
        <translation>演练</translation>
    </message>
    <message id="%n wait for an answer, the oldest since %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 人等待回复，最早的自 %1 起</numerusform>
        </translation>
    </message>
    <message id="Practice modem">
        <source></source>
        <translation>演练短信猫</translation>
    </message>
    <message id="%n modem(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个短信猫</numerusform>
        </translation>
    </message>
    <message id="The modem said “%1”.">
        <source></source>
        <translation>短信猫返回“%1”。</translation>
    </message>
    <message id="The character at %1 is not in the 7-bit alphabet.">
        <source></source>
        <translation>位置 %1 的字符不在 7 位字母表中。</translation>
    </message>
    <message id="It does not fit into %n parts." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条也放不下。</numerusform>
        </translation>
    </message>
    <message id="There is no national table for this language.">
        <source></source>
        <translation>此语言没有国家字符表。</translation>
    </message>
    <message id="The reference does not fit into its bits, 8 or 16.">
        <source></source>
        <translation>参考号超出 8 位或 16 位的范围。</translation>
    </message>
    <message id="A port does not fit into its bits, 8 or 16.">
        <source></source>
        <translation>端口超出 8 位或 16 位的范围。</translation>
    </message>
    <message id="The number must have up to 20 digits, with a + in front if it is international.">
        <source></source>
        <translation>号码最多 20 位，国际号码前面要加 +。</translation>
    </message>
    <message id="The service centre must be a number of up to 20 digits.">
        <source></source>
        <translation>短信中心必须是最多 20 位的号码。</translation>
    </message>
    <message id="Text and header take more than 140 octets.">
        <source></source>
        <translation>内容和报头超过 140 字节。</translation>
    </message>
    <message id="The data coding names another alphabet than the text is in.">
        <source></source>
        <translation>数据编码指定的字母表与短信所用的不同。</translation>
    </message>
    <message id="The time cannot be written.">
        <source></source>
        <translation>时间无法写入。</translation>
    </message>
    <message id="The message class must be 0 to 3.">
        <source></source>
        <translation>短信类别必须是 0 到 3。</translation>
    </message>
    <message id="The character at %1 is no hexadecimal digit.">
        <source></source>
        <translation>位置 %1 的字符不是十六进制数字。</translation>
    </message>
    <message id="The last octet has only one digit.">
        <source></source>
        <translation>最后一个字节只有一位数字。</translation>
    </message>
    <message id="The PDU ends inside a field.">
        <source></source>
        <translation>PDU 在字段中间结束。</translation>
    </message>
    <message id="This message type is reserved.">
        <source></source>
        <translation>此消息类型为保留类型。</translation>
    </message>
    <message id="The header is longer than the user data it stands in.">
        <source></source>
        <translation>报头比它所在的用户数据还长。</translation>
    </message>
    <message id="The report reads neither as an acknowledgement nor as an error; say which it is.">
        <source></source>
        <translation>此报告既不能读作确认，也不能读作错误；请指明是哪一种。</translation>
    </message>
    <message id="the profile">
        <source></source>
        <translation>数据文件夹</translation>
    </message>
    <message id="There is no ledger in %1 yet.">
        <source></source>
        <translation>%1 中还没有数据库。</translation>
    </message>
    <message id="The first import or send makes one.">
        <source></source>
        <translation>首次导入或发送时会自动创建。</translation>
    </message>
    <message id="Another program keeps the ledger locked.">
        <source></source>
        <translation>另一个程序锁定了数据库。</translation>
    </message>
    <message id="Nothing was changed.">
        <source></source>
        <translation>未作任何更改。</translation>
    </message>
    <message id="Try again when it is done.">
        <source></source>
        <translation>请等它完成后再试。</translation>
    </message>
    <message id="The profile is in use by another Handbell.">
        <source></source>
        <translation>数据文件夹正被另一个 Handbell 使用。</translation>
    </message>
    <message id="Wait until it is done, or end it; its queue is kept.">
        <source></source>
        <translation>请等它完成，或将它关闭；排队的短信会保留。</translation>
    </message>
    <message id="The disk is full.">
        <source></source>
        <translation>磁盘已满。</translation>
    </message>
    <message id="Everything up to here is kept; nothing further is sent until there is room.">
        <source></source>
        <translation>此前的内容都已保留；腾出空间之前不再发送。</translation>
    </message>
    <message id="Make room on the disk of %1 and start again.">
        <source></source>
        <translation>请在 %1 所在的磁盘上腾出空间，然后重新启动。</translation>
    </message>
    <message id="The disk could not be read or written.">
        <source></source>
        <translation>无法读写磁盘。</translation>
    </message>
    <message id="What was kept before is untouched; nothing further is sent.">
        <source></source>
        <translation>此前保存的内容完好；不再继续发送。</translation>
    </message>
    <message id="Check the disk of %1, then start again.">
        <source></source>
        <translation>请检查 %1 所在的磁盘，然后重新启动。</translation>
    </message>
    <message id="The ledger %1 is damaged.">
        <source></source>
        <translation>数据库 %1 已损坏。</translation>
    </message>
    <message id="Nothing is sent from it, so that nothing goes out twice.">
        <source></source>
        <translation>为避免重复发出，不会用它发送任何短信。</translation>
    </message>
    <message id="Restore a backup copy; the damaged file is left as it is.">
        <source></source>
        <translation>请恢复备份；损坏的文件保持原样。</translation>
    </message>
    <message id="%1 is not a ledger of Handbell.">
        <source></source>
        <translation>%1 不是 Handbell 的数据库。</translation>
    </message>
    <message id="It was left as it is.">
        <source></source>
        <translation>它保持原样。</translation>
    </message>
    <message id="Choose another folder with --data.">
        <source></source>
        <translation>请用 --data 选择其他文件夹。</translation>
    </message>
    <message id="This profile was used by a newer Handbell.">
        <source></source>
        <translation>此数据文件夹曾由更新版本的 Handbell 使用。</translation>
    </message>
    <message id="Install that version or a later one to open it.">
        <source></source>
        <translation>请安装该版本或更高版本后再打开。</translation>
    </message>
    <message id="This profile was made by an older Handbell and must be brought up to date first.">
        <source></source>
        <translation>此数据文件夹由旧版本的 Handbell 创建，需要先升级。</translation>
    </message>
    <message id="Run a command that writes, such as handbell-cli run --until-empty.">
        <source></source>
        <translation>请运行一个会写入数据的命令，例如 handbell-cli run --until-empty。</translation>
    </message>
    <message id="Handbell cannot write to %1: no permission.">
        <source></source>
        <translation>Handbell 无法写入 %1：没有权限。</translation>
    </message>
    <message id="Nothing was saved and nothing was sent.">
        <source></source>
        <translation>未保存任何内容，也未发送任何短信。</translation>
    </message>
    <message id="Choose another folder with --data, or give yourself the right to write there.">
        <source></source>
        <translation>请用 --data 选择其他文件夹，或为自己添加该处的写入权限。</translation>
    </message>
    <message id="The ledger refused rows that contradict each other.">
        <source></source>
        <translation>数据库拒绝了相互矛盾的数据行。</translation>
    </message>
    <message id="Please report this with the log of the profile.">
        <source></source>
        <translation>请附上数据文件夹中的日志向我们反馈。</translation>
    </message>
    <message id="It was stopped on request.">
        <source></source>
        <translation>已按要求停止。</translation>
    </message>
    <message id="What was done before is kept.">
        <source></source>
        <translation>此前完成的内容已保留。</translation>
    </message>
    <message id="The ledger did not understand the program (%1).">
        <source></source>
        <translation>数据库无法理解程序的请求（%1）。</translation>
    </message>
    <message id="Please report this; the ledger itself is fine.">
        <source></source>
        <translation>请向我们反馈；数据库本身没有问题。</translation>
    </message>
    <message id="this line">
        <source></source>
        <translation>此线路</translation>
    </message>
    <message id="Write it as in serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 or practice:?modems=2.">
        <source></source>
        <translation>请写成 serial:/dev/ttyUSB0、tcp:127.0.0.1:7001 或 practice:?modems=2 这样的形式。</translation>
    </message>
    <message id="The name of the line is empty.">
        <source></source>
        <translation>线路名称为空。</translation>
    </message>
    <message id="“%1” names no port.">
        <source></source>
        <translation>“%1”没有指定端口。</translation>
    </message>
    <message id="“%1” has an option without a value.">
        <source></source>
        <translation>“%1”中有一个选项没有值。</translation>
    </message>
    <message id="“%1” needs a host and a port number.">
        <source></source>
        <translation>“%1”需要主机和端口号。</translation>
    </message>
    <message id="Nothing was sent.">
        <source></source>
        <translation>未发送任何短信。</translation>
    </message>
    <message id="There are no lines of the kind “%1”.">
        <source></source>
        <translation>没有“%1”这种线路。</translation>
    </message>
    <message id="The line %1 has no option “%2”.">
        <source></source>
        <translation>线路 %1 没有选项“%2”。</translation>
    </message>
    <message id="Leave it out, or see handbell-cli practice --help.">
        <source></source>
        <translation>请去掉它，或参阅 handbell-cli practice --help。</translation>
    </message>
    <message id="The option “%2” of %1 has a value it cannot have.">
        <source></source>
        <translation>%1 的选项“%2”的值不可用。</translation>
    </message>
    <message id="Correct the value.">
        <source></source>
        <translation>请更正该值。</translation>
    </message>
    <message id="The program stopped after the text was handed over.">
        <source></source>
        <translation>短信交出后，程序停止了。</translation>
    </message>
    <message id="no usable number">
        <source></source>
        <translation>没有可用号码</translation>
    </message>
    <message id="the same number stands in the list again">
        <source></source>
        <translation>号码重复</translation>
    </message>
    <message id="asked not to be texted">
        <source></source>
        <translation>要求不再收短信</translation>
    </message>
    <message id="nothing is left of the text for them">
        <source></source>
        <translation>填入资料后短信为空</translation>
    </message>
    <message id="the text is too long for them">
        <source></source>
        <translation>短信太长</translation>
    </message>
    <message id="opts out">
        <source></source>
        <translation>退订</translation>
    </message>
    <message id="probably opts out">
        <source></source>
        <translation>可能是退订</translation>
    </message>
    <message id="wants texts again">
        <source></source>
        <translation>希望重新接收</translation>
    </message>
    <message id="asks for help">
        <source></source>
        <translation>求助</translation>
    </message>
    <message id="Data for a program, not a text">
        <source></source>
        <translation>给程序的数据，不是短信</translation>
    </message>
    <message id="A text that could not be read">
        <source></source>
        <translation>一条无法读取的短信</translation>
    </message>
    <message id="You: %1">
        <source></source>
        <translation>我：%1</translation>
    </message>
    <message id="waits for an answer">
        <source></source>
        <translation>等待回复</translation>
    </message>
    <message id="may have opted out">
        <source></source>
        <translation>可能已退订</translation>
    </message>
    <message id="opted out">
        <source></source>
        <translation>已退订</translation>
    </message>
    <message id="practice">
        <source></source>
        <translation>演练</translation>
    </message>
    <message id="Answered by itself">
        <source></source>
        <translation>自动回复</translation>
    </message>
    <message id="You">
        <source></source>
        <translation>我</translation>
    </message>
    <message id="Sent, reports not possible">
        <source></source>
        <translation>已发送，无法获取报告</translation>
    </message>
    <message id="It waits for its turn.">
        <source></source>
        <translation>正在排队等候发送。</translation>
    </message>
    <message id="The modem has it now.">
        <source></source>
        <translation>短信猫正在处理。</translation>
    </message>
    <message id="The operator took it at %1. The phone may be off.">
        <source></source>
        <translation>运营商已于 %1 接收。对方手机可能关机了。</translation>
    </message>
    <message id="The operator took it. The phone may be off.">
        <source></source>
        <translation>运营商已接收。对方手机可能关机了。</translation>
    </message>
    <message id="The network reported that the phone has it.">
        <source></source>
        <translation>网络报告手机已收到。</translation>
    </message>
    <message id="Handed over, answer never heard. It may have gone out.">
        <source></source>
        <translation>已交出，但未收到应答。可能已发出。</translation>
    </message>
    <message id="%1 opted out on %2. No text can go there until START comes.">
        <source></source>
        <translation>%1 已于 %2 退订。收到 START 之前，不能再向其发短信。</translation>
    </message>
    <message id="%1 opted out on %2 with “%3”. No text can go there until START comes.">
        <source></source>
        <translation>%1 已于 %2 发来“%3”退订。收到 START 之前，不能再向其发短信。</translation>
    </message>
    <message id="%1 was opted out by hand on %2. No text can go there until that is undone.">
        <source></source>
        <translation>%1 已于 %2 被手动设为退订。撤销之前，不能再向其发短信。</translation>
    </message>
    <message id="%1 probably wants no more texts: “%2”. None goes there now. Please decide; from %3 on it counts as an opt-out.">
        <source></source>
        <translation>%1 可能不想再收短信：“%2”。目前已停止向其发送。请您决定；%3 起将算作退订。</translation>
    </message>
    <message id="%1 gets no texts for some time.">
        <source></source>
        <translation>暂时不向 %1 发短信。</translation>
    </message>
    <message id="%1 asked to be deleted. No text can go there any more.">
        <source></source>
        <translation>%1 要求删除资料，不能再向其发短信。</translation>
    </message>
    <message id="This person was erased. The answer was not sent.">
        <source></source>
        <translation>此联系人已彻底删除，回复未发送。</translation>
    </message>
    <message id="This sender has no number. The answer was not sent.">
        <source></source>
        <translation>此发送方没有号码，回复未发送。</translation>
    </message>
    <message id="This person has opted out. The answer was not sent.">
        <source></source>
        <translation>此联系人已退订，回复未发送。</translation>
    </message>
    <message id="The answer is empty. Write a text first.">
        <source></source>
        <translation>回复为空，请先写内容。</translation>
    </message>
    <message id="The answer is too long for one text. It was not sent; shorten it.">
        <source></source>
        <translation>回复太长，未发送；请缩短。</translation>
    </message>
    <message id="The network refused this SIM three times in a row: probably credit, barring or the plan. What waits is kept. Check the SIM.">
        <source></source>
        <translation>网络连续三次拒绝了这张 SIM 卡：可能是余额不足、被限制发送或套餐问题。等待中的短信已保留。请检查 SIM 卡。</translation>
    </message>
    <message id="The SIM is absent, locked or the wrong one. What waits is kept. Check the SIM.">
        <source></source>
        <translation>SIM 卡未插入、已锁定或不是原来那张。等待中的短信已保留。请检查 SIM 卡。</translation>
    </message>
    <message id="The SIM has no number of a service centre, without which no text goes out. What waits is kept. Ask the operator for it.">
        <source></source>
        <translation>SIM 卡没有短信中心号码，因此无法发出短信。等待中的短信已保留。请向运营商索取该号码。</translation>
    </message>
    <message id="Twenty texts in a row were refused. What waits is kept. Check credit, plan and signal.">
        <source></source>
        <translation>连续二十条短信被拒绝。等待中的短信已保留。请检查余额、套餐和信号。</translation>
    </message>
    <message id="You stopped it. What waits is kept.">
        <source></source>
        <translation>您已将它停止。等待中的短信已保留。</translation>
    </message>
    <message id="good">
        <source></source>
        <translation>良好</translation>
    </message>
    <message id="fair">
        <source></source>
        <translation>一般</translation>
    </message>
    <message id="weak">
        <source></source>
        <translation>较弱</translation>
    </message>
    <message id="practice modem">
        <source></source>
        <translation>演练短信猫</translation>
    </message>
    <message id="its country">
        <source></source>
        <translation>所在国家或地区</translation>
    </message>
    <message id="There is no number.">
        <source></source>
        <translation>没有号码。</translation>
    </message>
    <message id="This is no telephone number.">
        <source></source>
        <translation>这不是电话号码。</translation>
    </message>
    <message id="Write it with its country code, such as +49 151 12345678.">
        <source></source>
        <translation>请带上国际区号书写，例如 +86 138 0013 8000。</translation>
    </message>
    <message id="A spreadsheet has rounded this number, and its last digits are gone.">
        <source></source>
        <translation>电子表格对此号码做了四舍五入，末尾几位已丢失。</translation>
    </message>
    <message id="Format the column as text in the original list and save it again.">
        <source></source>
        <translation>请在原名单中将该列设为文本格式，然后重新保存。</translation>
    </message>
    <message id="The number has no country code, and no country is set.">
        <source></source>
        <translation>号码没有国际区号，也未设置国家或地区。</translation>
    </message>
    <message id="Give the country with --region, such as --region DE, or write the number with + and its country code.">
        <source></source>
        <translation>请用 --region 指定国家或地区，例如 --region CN，或在号码前写上 + 和国际区号。</translation>
    </message>
    <message id="No country has this country code.">
        <source></source>
        <translation>没有使用此国际区号的国家或地区。</translation>
    </message>
    <message id="Check the digits behind the plus.">
        <source></source>
        <translation>请检查加号后面的数字。</translation>
    </message>
    <message id="This is the short number of a service, not a person's.">
        <source></source>
        <translation>这是服务短号码，不是个人号码。</translation>
    </message>
    <message id="The number is too short for %1.">
        <source></source>
        <translation>按 %1 的规则，号码太短。</translation>
    </message>
    <message id="Check whether digits are missing.">
        <source></source>
        <translation>请检查是否缺少数字。</translation>
    </message>
    <message id="The number is too long for %1.">
        <source></source>
        <translation>按 %1 的规则，号码太长。</translation>
    </message>
    <message id="Check whether two numbers stand together.">
        <source></source>
        <translation>请检查是否两个号码连在了一起。</translation>
    </message>
    <message id="No number in %1 begins like this.">
        <source></source>
        <translation>%1 没有这样开头的号码。</translation>
    </message>
    <message id="Check its first digits and its country.">
        <source></source>
        <translation>请检查开头几位数字和国家或地区。</translation>
    </message>
    <message id="Nothing was taken from it and nothing was sent.">
        <source></source>
        <translation>未从中读取任何内容，也未发送任何短信。</translation>
    </message>
    <message id="The rows before it were read.">
        <source></source>
        <translation>此前的行已读取。</translation>
    </message>
    <message id="%1 cannot be opened.">
        <source></source>
        <translation>无法打开 %1。</translation>
    </message>
    <message id="Check its name and whether you may read it.">
        <source></source>
        <translation>请检查文件名，以及您是否有权读取。</translation>
    </message>
    <message id="%1 could not be read to its end.">
        <source></source>
        <translation>%1 未能读完。</translation>
    </message>
    <message id="Copy it to this PC and try again.">
        <source></source>
        <translation>请将它复制到这台电脑上再试。</translation>
    </message>
    <message id="%1 is empty.">
        <source></source>
        <translation>%1 是空的。</translation>
    </message>
    <message id="Save the list again and check its size.">
        <source></source>
        <translation>请重新保存名单，并检查文件大小。</translation>
    </message>
    <message id="The copy is not complete: fetch the file again.">
        <source></source>
        <translation>文件副本不完整，请重新获取。</translation>
    </message>
    <message id="Line %2 of %1 is far too long for a row.">
        <source></source>
        <translation>%1 的第 %2 行太长，不像是一行数据。</translation>
    </message>
    <message id="Look for a quotation mark that is never closed.">
        <source></source>
        <translation>请查找没有闭合的引号。</translation>
    </message>
    <message id="Nothing was taken from the list and nothing was sent.">
        <source></source>
        <translation>未从名单中读取任何内容，也未发送任何短信。</translation>
    </message>
    <message id="No column of the list holds telephone numbers.">
        <source></source>
        <translation>名单中没有包含电话号码的列。</translation>
    </message>
    <message id="Name it with --map number=COLUMN.">
        <source></source>
        <translation>请用 --map number=COLUMN 指定。</translation>
    </message>
    <message id="The list has no column “%1”.">
        <source></source>
        <translation>名单中没有“%1”列。</translation>
    </message>
    <message id="Check the first line of the list.">
        <source></source>
        <translation>请检查名单的第一行。</translation>
    </message>
    <message id="“%1” is not of the form FIELD=COLUMN.">
        <source></source>
        <translation>“%1”不是 FIELD=COLUMN 的形式。</translation>
    </message>
    <message id="Write --map number=Mobile,name=Customer.">
        <source></source>
        <translation>请写成 --map number=Mobile,name=Customer。</translation>
    </message>
    <message id="The brace at character %1 of the text is never closed.">
        <source></source>
        <translation>短信第 %1 个字符处的花括号没有闭合。</translation>
    </message>
    <message id="Write {name} for a field, and {{ for a brace.">
        <source></source>
        <translation>字段写成 {name}，花括号本身写成 {{。</translation>
    </message>
    <message id="The braces at character %1 of the text hold no field.">
        <source></source>
        <translation>短信第 %1 个字符处的花括号中没有字段。</translation>
    </message>
    <message id="Write {name} or {name|friend}, and {{ for a brace.">
        <source></source>
        <translation>请写成 {name} 或 {name|朋友}，花括号本身写成 {{。</translation>
    </message>
    <message id="Nobody on the list has the field {%1}.">
        <source></source>
        <translation>名单中没有人有字段 {%1}。</translation>
    </message>
    <message id="Use the name of a column of the list, or write {{ for a brace.">
        <source></source>
        <translation>请使用名单中的列名，花括号本身写成 {{。</translation>
    </message>
    <message id="What stood under this name before is untouched.">
        <source></source>
        <translation>原来的同名文件保持不变。</translation>
    </message>
    <message id="%1 cannot be written.">
        <source></source>
        <translation>无法写入 %1。</translation>
    </message>
    <message id="Check the folder and whether you may write there.">
        <source></source>
        <translation>请检查文件夹，以及您是否有权写入。</translation>
    </message>
    <message id="%1 could not be written to its end.">
        <source></source>
        <translation>%1 未能写完。</translation>
    </message>
    <message id="Try another folder.">
        <source></source>
        <translation>请换一个文件夹。</translation>
    </message>
    <message id="The disk is full: %1 could not be written.">
        <source></source>
        <translation>磁盘已满：无法写入 %1。</translation>
    </message>
    <message id="Make room and try again.">
        <source></source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message id="GSM-7, up to 160 characters in a part">
        <source></source>
        <translation>GSM-7，每条最多 160 个字符</translation>
    </message>
    <message id="Unicode, up to 70 characters in a part">
        <source></source>
        <translation>Unicode，每条最多 70 个字符</translation>
    </message>
    <message id="GSM-7; %n text(s) need Unicode, up to 70 characters in a part" numerus="yes">
        <source></source>
        <translation>
            <numerusform>GSM-7；其中 %n 条短信需用 Unicode，每条最多 70 个字符</numerusform>
        </translation>
    </message>
    <message id="nothing: there is nobody left who would get it">
        <source></source>
        <translation>没有短信：没有人会收到</translation>
    </message>
    <message id="%n text(s) of " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信各</numerusform>
        </translation>
    </message>
    <message id="practice modem %1">
        <source></source>
        <translation>演练短信猫 %1</translation>
    </message>
    <message id="no line yet">
        <source></source>
        <translation>尚无短信猫</translation>
    </message>
    <message id="“%1” (try “%2”)">
        <source></source>
        <translation>“%1”（可改用“%2”）</translation>
    </message>
    <message id="%n second(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message id="%n minute(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message id="%n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message id="That SIM was forgotten (handbell-cli lines forget).">
        <source></source>
        <translation>该 SIM 卡的记录已删除（handbell-cli lines forget）。</translation>
    </message>
    <message id="It is stopped; handbell-cli lines set %1 --restart sends over it again.">
        <source></source>
        <translation>该卡已停止；运行 handbell-cli lines set %1 --restart 可恢复用它发送。</translation>
    </message>
    <message id="It is not on any line here. Plug it in, and handbell-cli run with its line sends the rest.">
        <source></source>
        <translation>该卡不在此处的任何线路上。请插上它，再用其线路运行 handbell-cli run，即可发送其余部分。</translation>
    </message>
    <message id="ICCID %1">
        <source></source>
        <translation>ICCID %1</translation>
    </message>
    <message id="IMEI %1">
        <source></source>
        <translation>IMEI %1</translation>
    </message>
    <message id="that is no longer known">
        <source></source>
        <translation>记录已不存在</translation>
    </message>
    <message id="The rest of %n text(s), of which some parts are out, waits for the SIM %1." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信已发出一部分，其余部分在等待 SIM 卡：%1。</numerusform>
        </translation>
    </message>
    <message id="Or send a text whole over any line with handbell-cli doubts settle MESSAGE --whole; the parts that are out then arrive, and are charged, a second time. handbell-cli doubts lists them.">
        <source></source>
        <translation>也可以用 handbell-cli doubts settle MESSAGE --whole 通过任一线路整条发送；已发出的部分会再次送达并再次计费。handbell-cli doubts 可列出这些短信。</translation>
    </message>
    <message id="Queued">
        <source></source>
        <translation>排队中</translation>
    </message>
    <message id="Sending">
        <source></source>
        <translation>发送中</translation>
    </message>
    <message id="Sent, no report yet">
        <source></source>
        <translation>已发送，暂无报告</translation>
    </message>
    <message id="Delivered">
        <source></source>
        <translation>已送达</translation>
    </message>
    <message id="Failed">
        <source></source>
        <translation>失败</translation>
    </message>
    <message id="Held back">
        <source></source>
        <translation>已拦下</translation>
    </message>
    <message id="Expired">
        <source></source>
        <translation>已过期</translation>
    </message>
    <message id="Cancelled">
        <source></source>
        <translation>已取消</translation>
    </message>
    <message id="In doubt">
        <source></source>
        <translation>不确定</translation>
    </message>
    <message id="Draft">
        <source></source>
        <translation>草稿</translation>
    </message>
    <message id="Scheduled">
        <source></source>
        <translation>已定时</translation>
    </message>
    <message id="Paused">
        <source></source>
        <translation>已暂停</translation>
    </message>
    <message id="Finished">
        <source></source>
        <translation>已完成</translation>
    </message>
    <message id="Service">
        <source></source>
        <translation>服务</translation>
    </message>
    <message id="Marketing">
        <source></source>
        <translation>营销</translation>
    </message>
    <message id="Survey">
        <source></source>
        <translation>调查</translation>
    </message>
    <message id="not connected">
        <source></source>
        <translation>未连接</translation>
    </message>
    <message id="connecting">
        <source></source>
        <translation>连接中</translation>
    </message>
    <message id="getting ready">
        <source></source>
        <translation>准备中</translation>
    </message>
    <message id="needs its PIN">
        <source></source>
        <translation>需要 PIN 码</translation>
    </message>
    <message id="no usable SIM">
        <source></source>
        <translation>没有可用的 SIM 卡</translation>
    </message>
    <message id="looking for a network">
        <source></source>
        <translation>正在搜索网络</translation>
    </message>
    <message id="ready">
        <source></source>
        <translation>就绪</translation>
    </message>
    <message id="sending">
        <source></source>
        <translation>发送中</translation>
    </message>
    <message id="unplugged">
        <source></source>
        <translation>已拔出</translation>
    </message>
    <message id="stopped">
        <source></source>
        <translation>已停止</translation>
    </message>
    <message id="unknown">
        <source></source>
        <translation>未知</translation>
    </message>
    <message id="not registered">
        <source></source>
        <translation>未注册到网络</translation>
    </message>
    <message id="in its home network">
        <source></source>
        <translation>本地网络</translation>
    </message>
    <message id="refused by the network">
        <source></source>
        <translation>被网络拒绝</translation>
    </message>
    <message id="in a foreign network">
        <source></source>
        <translation>漫游网络</translation>
    </message>
    <message id="This person asked not to be texted.">
        <source></source>
        <translation>此人要求不再收短信。</translation>
    </message>
    <message id="The same text went to this number within the last 24 hours.">
        <source></source>
        <translation>24 小时内已向此号码发过相同的短信。</translation>
    </message>
    <message id="Some of its parts went out by a SIM that is not here; the rest waits for that SIM.">
        <source></source>
        <translation>一部分已由一张不在这里的 SIM 卡发出，其余部分在等待该卡。</translation>
    </message>
    <message id="The SIM has reached its limit; it goes on when the limit is reset.">
        <source></source>
        <translation>SIM 卡已达限额，限额重置后继续。</translation>
    </message>
    <message id="It waits for the allowed hours.">
        <source></source>
        <translation>正在等待允许发送的时段。</translation>
    </message>
    <message id="It waits for a line.">
        <source></source>
        <translation>正在等待可用的短信猫。</translation>
    </message>
    <message id="It is tried again shortly.">
        <source></source>
        <translation>稍后会重试。</translation>
    </message>
    <message id="The network refused it.">
        <source></source>
        <translation>被网络拒绝。</translation>
    </message>
    <message id="It was tried several times; the network did not take it.">
        <source></source>
        <translation>已尝试多次，网络均未接收。</translation>
    </message>
    <message id="The network reported that it could not be delivered.">
        <source></source>
        <translation>网络报告无法送达。</translation>
    </message>
    <message id="The text cannot be coded for this line.">
        <source></source>
        <translation>短信无法按此线路的要求编码。</translation>
    </message>
    <message id="The end of the campaign came first; it was not sent and cost nothing.">
        <source></source>
        <translation>群发任务的结束时间先到；未发送，也未产生费用。</translation>
    </message>
    <message id="The phone could not be reached before the text's time was over.">
        <source></source>
        <translation>在短信有效期内未能联系到对方手机。</translation>
    </message>
    <message id="The modem never answered after the text was handed over.">
        <source></source>
        <translation>短信交出后，短信猫一直没有应答。</translation>
    </message>
    <message id="The modem restarted after the text was handed over.">
        <source></source>
        <translation>短信交出后，短信猫重启了。</translation>
    </message>
    <message id="The answer does not tell whether the text went out.">
        <source></source>
        <translation>从应答无法判断短信是否已发出。</translation>
    </message>
    <message id="The line was not ready; nothing was sent.">
        <source></source>
        <translation>线路未就绪；未发送。</translation>
    </message>
    <message id="The modem did not ask for the text; nothing was sent.">
        <source></source>
        <translation>短信猫没有请求短信内容；未发送。</translation>
    </message>
    <message id="The modem vanished before the text was handed over; nothing was sent.">
        <source></source>
        <translation>短信交出之前，短信猫断开了；未发送。</translation>
    </message>
    <message id="The text cannot be coded for this line; nothing was sent.">
        <source></source>
        <translation>短信无法按此线路的要求编码；未发送。</translation>
    </message>
    <message id="no texts">
        <source></source>
        <translation>没有短信</translation>
    </message>
    <message id="Yesterday">
        <source></source>
        <translation>昨天</translation>
    </message>
    <message id="Today">
        <source></source>
        <translation>今天</translation>
    </message>
    <message id="Waits for polite hours">
        <source></source>
        <translation>等待允许时段</translation>
    </message>
    <message id="%1 changed to %2">
        <source></source>
        <translation>%1已改为“%2”</translation>
    </message>
    <message id="%1 h %2 min">
        <source></source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message id="The modem could not do it and gave no reason.">
        <source></source>
        <translation>短信猫未能完成操作，也没有说明原因。</translation>
    </message>
    <message id="Unplug the modem and plug it in again.">
        <source></source>
        <translation>请拔下短信猫，再重新插上。</translation>
    </message>
    <message id="Nobody has this number.">
        <source></source>
        <translation>没有人使用此号码。</translation>
    </message>
    <message id="Correct the number or take it off the list.">
        <source></source>
        <translation>请更正号码，或将它从名单中删除。</translation>
    </message>
    <message id="The operator has barred this SIM from sending.">
        <source></source>
        <translation>运营商已禁止此 SIM 卡发送短信。</translation>
    </message>
    <message id="Ask the operator why, or send by another SIM.">
        <source></source>
        <translation>请向运营商询问原因，或改用另一张 SIM 卡发送。</translation>
    </message>
    <message id="Texts from this SIM, or to this kind of number, are barred.">
        <source></source>
        <translation>此 SIM 卡发出的短信，或发往此类号码的短信，已被禁止。</translation>
    </message>
    <message id="Ask the operator to lift the barring.">
        <source></source>
        <translation>请要求运营商解除限制。</translation>
    </message>
    <message id="The network had a fault.">
        <source></source>
        <translation>网络出现故障。</translation>
    </message>
    <message id="The network turned the text away: often no credit, a plan without texts, or a wrong service centre.">
        <source></source>
        <translation>网络退回了短信：常见原因是余额不足、套餐不含短信，或短信中心号码有误。</translation>
    </message>
    <message id="Check credit, plan and service centre of the SIM.">
        <source></source>
        <translation>请检查 SIM 卡的余额、套餐和短信中心号码。</translation>
    </message>
    <message id="The network was busy.">
        <source></source>
        <translation>网络繁忙。</translation>
    </message>
    <message id="The phone could not be reached in its network.">
        <source></source>
        <translation>在对方的网络中联系不到该手机。</translation>
    </message>
    <message id="The network does not know this SIM or its service centre.">
        <source></source>
        <translation>网络不认识此 SIM 卡或其短信中心。</translation>
    </message>
    <message id="Check the service centre number, and that the SIM is active.">
        <source></source>
        <translation>请检查短信中心号码，并确认 SIM 卡已激活。</translation>
    </message>
    <message id="The network refused the service: often no credit, or a plan without texts.">
        <source></source>
        <translation>网络拒绝提供服务：常见原因是余额不足，或套餐不含短信。</translation>
    </message>
    <message id="Check credit and plan of the SIM.">
        <source></source>
        <translation>请检查 SIM 卡的余额和套餐。</translation>
    </message>
    <message id="The network does not know this person's number.">
        <source></source>
        <translation>网络不认识此人的号码。</translation>
    </message>
    <message id="The network was out of order; some operators also say so when the credit is used up.">
        <source></source>
        <translation>网络中断；有些运营商在余额用完时也会这样提示。</translation>
    </message>
    <message id="Check the credit of the SIM.">
        <source></source>
        <translation>请检查 SIM 卡的余额。</translation>
    </message>
    <message id="The network could not take the text just now.">
        <source></source>
        <translation>网络暂时无法接收短信。</translation>
    </message>
    <message id="The network was crowded.">
        <source></source>
        <translation>网络拥堵。</translation>
    </message>
    <message id="The network had no room for the text just now.">
        <source></source>
        <translation>网络暂时没有空间接收短信。</translation>
    </message>
    <message id="The plan of this SIM does not include texts, or its credit is used up.">
        <source></source>
        <translation>此 SIM 卡的套餐不含短信，或余额已用完。</translation>
    </message>
    <message id="Top it up or book texts with the operator.">
        <source></source>
        <translation>请充值，或向运营商订购短信套餐。</translation>
    </message>
    <message id="The network does not offer this kind of text.">
        <source></source>
        <translation>网络不提供此类短信服务。</translation>
    </message>
    <message id="The modem and the network lost the thread of the conversation.">
        <source></source>
        <translation>短信猫与网络之间的通信衔接不上。</translation>
    </message>
    <message id="The network did not understand the text as it was coded.">
        <source></source>
        <translation>网络无法理解短信的编码。</translation>
    </message>
    <message id="Try it with plain characters and without extras.">
        <source></source>
        <translation>请改用普通字符，不加其他内容，然后再试。</translation>
    </message>
    <message id="The network and the modem misunderstood each other.">
        <source></source>
        <translation>网络与短信猫未能相互理解。</translation>
    </message>
    <message id="The network of this person could not be reached from here.">
        <source></source>
        <translation>从这里联系不到此人所在的网络。</translation>
    </message>
    <message id="The network does not take texts of this kind.">
        <source></source>
        <translation>网络不接收此类短信。</translation>
    </message>
    <message id="The service centre does not know this kind of text.">
        <source></source>
        <translation>短信中心不认识此类短信。</translation>
    </message>
    <message id="The service centre does not take this alphabet or message class.">
        <source></source>
        <translation>短信中心不接收此字母表或短信类别。</translation>
    </message>
    <message id="Send it as an ordinary text, or with plain characters.">
        <source></source>
        <translation>请作为普通短信发送，或改用普通字符。</translation>
    </message>
    <message id="The service centre does not take this coding.">
        <source></source>
        <translation>短信中心不接收此编码。</translation>
    </message>
    <message id="The service centre could not carry out the request.">
        <source></source>
        <translation>短信中心未能执行请求。</translation>
    </message>
    <message id="The service centre does not take this form of text.">
        <source></source>
        <translation>短信中心不接收这种形式的短信。</translation>
    </message>
    <message id="The service centre was busy.">
        <source></source>
        <translation>短信中心繁忙。</translation>
    </message>
    <message id="This SIM is not booked at the service centre.">
        <source></source>
        <translation>此 SIM 卡未在短信中心开通。</translation>
    </message>
    <message id="Check the service centre number with the operator.">
        <source></source>
        <translation>请向运营商核实短信中心号码。</translation>
    </message>
    <message id="The service centre had a fault.">
        <source></source>
        <translation>短信中心出现故障。</translation>
    </message>
    <message id="The service centre cannot use this number.">
        <source></source>
        <translation>短信中心无法使用此号码。</translation>
    </message>
    <message id="Texts to this number are barred.">
        <source></source>
        <translation>发往此号码的短信已被禁止。</translation>
    </message>
    <message id="Take the number off the list or ask the operator.">
        <source></source>
        <translation>请将此号码从名单中删除，或询问运营商。</translation>
    </message>
    <message id="The service centre has this very text already.">
        <source></source>
        <translation>短信中心已有这条相同的短信。</translation>
    </message>
    <message id="The service centre does not take this validity period.">
        <source></source>
        <translation>短信中心不接受此有效期。</translation>
    </message>
    <message id="The store of the SIM or modem is full.">
        <source></source>
        <translation>SIM 卡或短信猫的存储空间已满。</translation>
    </message>
    <message id="Handbell clears it; if it stays full, delete old texts on the SIM.">
        <source></source>
        <translation>Handbell 会自动清理；如果仍然是满的，请删除 SIM 卡上的旧短信。</translation>
    </message>
    <message id="The SIM was busy with its own menu.">
        <source></source>
        <translation>SIM 卡正忙于处理自带的菜单。</translation>
    </message>
    <message id="The network refused the text without a reason.">
        <source></source>
        <translation>网络拒绝了短信，没有说明原因。</translation>
    </message>
    <message id="The modem may not send just now.">
        <source></source>
        <translation>短信猫暂时不能发送。</translation>
    </message>
    <message id="The SIM is barred.">
        <source></source>
        <translation>SIM 卡被限制使用。</translation>
    </message>
    <message id="Ask the operator why.">
        <source></source>
        <translation>请向运营商询问原因。</translation>
    </message>
    <message id="The modem was busy.">
        <source></source>
        <translation>短信猫正忙。</translation>
    </message>
    <message id="The modem broke off the text.">
        <source></source>
        <translation>短信猫中断了短信的发送。</translation>
    </message>
    <message id="The modem cannot use this number.">
        <source></source>
        <translation>短信猫无法使用此号码。</translation>
    </message>
    <message id="The SIM is blocked.">
        <source></source>
        <translation>SIM 卡已被锁死。</translation>
    </message>
    <message id="Ask the operator for a new SIM or its PUK.">
        <source></source>
        <translation>请向运营商索取新的 SIM 卡或 PUK 码。</translation>
    </message>
    <message id="The modem had an inner fault.">
        <source></source>
        <translation>短信猫出现内部故障。</translation>
    </message>
    <message id="Unplug it and plug it in again if it stays so.">
        <source></source>
        <translation>如果一直如此，请将它拔下，再重新插上。</translation>
    </message>
    <message id="Another program is using the modem for texts.">
        <source></source>
        <translation>另一个程序正在用短信猫收发短信。</translation>
    </message>
    <message id="End the other program; ModemManager is the usual one.">
        <source></source>
        <translation>请关闭另一个程序；通常是 ModemManager。</translation>
    </message>
    <message id="The modem may not send now; often it is not yet registered in the network.">
        <source></source>
        <translation>短信猫现在不能发送；常见原因是尚未注册到网络。</translation>
    </message>
    <message id="Check signal and registration.">
        <source></source>
        <translation>请检查信号和网络注册情况。</translation>
    </message>
    <message id="The modem cannot do this.">
        <source></source>
        <translation>短信猫不支持此操作。</translation>
    </message>
    <message id="The modem did not understand the text as it was handed over.">
        <source></source>
        <translation>短信猫无法理解交给它的短信。</translation>
    </message>
    <message id="There is no SIM in the modem.">
        <source></source>
        <translation>短信猫中没有 SIM 卡。</translation>
    </message>
    <message id="Put the SIM in and plug the modem in again.">
        <source></source>
        <translation>请插入 SIM 卡，然后重新插上短信猫。</translation>
    </message>
    <message id="The SIM asks for its PIN.">
        <source></source>
        <translation>SIM 卡要求输入 PIN 码。</translation>
    </message>
    <message id="The modem is locked and asks for its own code.">
        <source></source>
        <translation>短信猫已锁定，要求输入它自己的解锁码。</translation>
    </message>
    <message id="Enter the code of the seller of the modem.">
        <source></source>
        <translation>请输入短信猫销售商提供的解锁码。</translation>
    </message>
    <message id="The SIM does not work.">
        <source></source>
        <translation>SIM 卡无法工作。</translation>
    </message>
    <message id="Clean it or try another one.">
        <source></source>
        <translation>请清洁 SIM 卡，或换一张试试。</translation>
    </message>
    <message id="The SIM was busy.">
        <source></source>
        <translation>SIM 卡正忙。</translation>
    </message>
    <message id="The modem refuses this SIM: it is locked to another operator.">
        <source></source>
        <translation>短信猫拒绝此 SIM 卡：它已锁定为另一家运营商专用。</translation>
    </message>
    <message id="Use a SIM of that operator, or an unlocked modem.">
        <source></source>
        <translation>请使用该运营商的 SIM 卡，或换用未锁定的短信猫。</translation>
    </message>
    <message id="The SIM is locked and asks for its PUK.">
        <source></source>
        <translation>SIM 卡已锁定，要求输入 PUK 码。</translation>
    </message>
    <message id="Enter the PUK in a phone; the operator knows it.">
        <source></source>
        <translation>请在手机上输入 PUK 码；可向运营商索取。</translation>
    </message>
    <message id="The SIM asks for its second PIN.">
        <source></source>
        <translation>SIM 卡要求输入第二个 PIN 码（PIN2）。</translation>
    </message>
    <message id="The store of the modem has a fault.">
        <source></source>
        <translation>短信猫的存储出现故障。</translation>
    </message>
    <message id="Unplug it and plug it in again.">
        <source></source>
        <translation>请将它拔下，再重新插上。</translation>
    </message>
    <message id="There is no text at this place of the store.">
        <source></source>
        <translation>存储中的这个位置没有短信。</translation>
    </message>
    <message id="The SIM has no number of a service centre.">
        <source></source>
        <translation>SIM 卡没有短信中心号码。</translation>
    </message>
    <message id="Ask the operator for the number and set it in a phone.">
        <source></source>
        <translation>请向运营商索取该号码，并在手机上设置。</translation>
    </message>
    <message id="The modem has no network.">
        <source></source>
        <translation>短信猫没有网络。</translation>
    </message>
    <message id="Check the signal; a place nearer to the window often helps.">
        <source></source>
        <translation>请检查信号；放到离窗户近一些的地方往往有帮助。</translation>
    </message>
    <message id="The network did not answer in time.">
        <source></source>
        <translation>网络没有及时应答。</translation>
    </message>
    <message id="The modem expected no receipt.">
        <source></source>
        <translation>短信猫没有在等待回执。</translation>
    </message>
    <message id="The modem gave no reason; most often it is missing credit, a wrong service centre or a weak signal.">
        <source></source>
        <translation>短信猫没有说明原因；最常见的是余额不足、短信中心号码有误或信号较弱。</translation>
    </message>
    <message id="Check credit, service centre and signal of the SIM.">
        <source></source>
        <translation>请检查 SIM 卡的余额、短信中心号码和信号。</translation>
    </message>
    <message id="The text collided with one that just came in.">
        <source></source>
        <translation>短信与一条刚收到的短信冲突。</translation>
    </message>
    <message id="The modem was still starting.">
        <source></source>
        <translation>短信猫还在启动。</translation>
    </message>
    <message id="The modem did not take the text as it was handed over.">
        <source></source>
        <translation>短信猫没有接收交给它的短信。</translation>
    </message>
    <message id="The time for the answer of the network ran out.">
        <source></source>
        <translation>等待网络应答超时。</translation>
    </message>
    <message id="The SIM was not ready.">
        <source></source>
        <translation>SIM 卡尚未就绪。</translation>
    </message>
    <message id="The modem had no network.">
        <source></source>
        <translation>短信猫当时没有网络。</translation>
    </message>
    <message id="The modem does not accept this SIM.">
        <source></source>
        <translation>短信猫不接受此 SIM 卡。</translation>
    </message>
    <message id="Check that the SIM is active and belongs to this modem.">
        <source></source>
        <translation>请确认 SIM 卡已激活，并且属于此短信猫。</translation>
    </message>
    <message id="The network does not let this modem in.">
        <source></source>
        <translation>网络不允许此短信猫接入。</translation>
    </message>
    <message id="Check that the SIM is active and the modem is not blocked.">
        <source></source>
        <translation>请确认 SIM 卡已激活，并且短信猫没有被封锁。</translation>
    </message>
    <message id="The modem has lost its connection inside.">
        <source></source>
        <translation>短信猫的内部连接已断开。</translation>
    </message>
    <message id="The modem may not do this now.">
        <source></source>
        <translation>短信猫现在不能执行此操作。</translation>
    </message>
    <message id="Check PIN and registration.">
        <source></source>
        <translation>请检查 PIN 码和网络注册情况。</translation>
    </message>
    <message id="The modem is locked to another SIM.">
        <source></source>
        <translation>短信猫已锁定为另一张 SIM 卡专用。</translation>
    </message>
    <message id="Use that SIM, or an unlocked modem.">
        <source></source>
        <translation>请使用那张 SIM 卡，或换用未锁定的短信猫。</translation>
    </message>
    <message id="This SIM does not belong here.">
        <source></source>
        <translation>此 SIM 卡不属于这里。</translation>
    </message>
    <message id="Use the SIM that the modem was sold with, or an unlocked modem.">
        <source></source>
        <translation>请使用短信猫出售时附带的 SIM 卡，或换用未锁定的短信猫。</translation>
    </message>
    <message id="The PIN was wrong. It is not tried again, since three wrong ones lock the SIM.">
        <source></source>
        <translation>PIN 码错误。输错三次会锁住 SIM 卡，因此不会再次尝试。</translation>
    </message>
    <message id="Give the right PIN.">
        <source></source>
        <translation>请提供正确的 PIN 码。</translation>
    </message>
    <message id="The modem cannot use this text or number.">
        <source></source>
        <translation>短信猫无法使用此短信或号码。</translation>
    </message>
    <message id="Check number and text.">
        <source></source>
        <translation>请检查号码和短信内容。</translation>
    </message>
    <message id="The network lets this SIM make emergency calls only.">
        <source></source>
        <translation>网络只允许此 SIM 卡拨打紧急电话。</translation>
    </message>
    <message id="Check that the SIM is active and its plan is paid.">
        <source></source>
        <translation>请确认 SIM 卡已激活，并且套餐已缴费。</translation>
    </message>
    <message id="The modem is locked to another operator.">
        <source></source>
        <translation>短信猫已锁定为另一家运营商专用。</translation>
    </message>
    <message id="The modem did not understand the command.">
        <source></source>
        <translation>短信猫无法理解该命令。</translation>
    </message>
    <message id="The modem gave no reason.">
        <source></source>
        <translation>短信猫没有说明原因。</translation>
    </message>
    <message id="The SIM may not be used in this network or place.">
        <source></source>
        <translation>此 SIM 卡不能在此网络或此地使用。</translation>
    </message>
    <message id="Choose another operator or ask yours about roaming.">
        <source></source>
        <translation>请选择其他运营商，或向您的运营商咨询漫游。</translation>
    </message>
    <message id="The modem may not do this just now.">
        <source></source>
        <translation>短信猫暂时不能执行此操作。</translation>
    </message>
    <message id="The network does not offer this service to the SIM.">
        <source></source>
        <translation>网络不向此 SIM 卡提供这项服务。</translation>
    </message>
    <message id="Ask the operator to book it.">
        <source></source>
        <translation>请向运营商申请开通。</translation>
    </message>
    <message id="The network had a fault with data.">
        <source></source>
        <translation>网络的数据服务出现故障。</translation>
    </message>
    <message id="The modem broke off.">
        <source></source>
        <translation>短信猫中断了操作。</translation>
    </message>
    <message id="The text is tried again by itself.">
        <source></source>
        <translation>短信会自动重试。</translation>
    </message>
    <message id="Nothing needs to be done.">
        <source></source>
        <translation>无需任何操作。</translation>
    </message>
    <message id="The network refused this number.">
        <source></source>
        <translation>网络拒绝了此号码。</translation>
    </message>
    <message id="This text was not sent and is not tried again.">
        <source></source>
        <translation>这条短信未发送，也不会重试。</translation>
    </message>
    <message id="Check the number.">
        <source></source>
        <translation>请检查号码。</translation>
    </message>
    <message id="The network refuses this SIM.">
        <source></source>
        <translation>网络拒绝此 SIM 卡。</translation>
    </message>
    <message id="This text was not sent; after three in a row the SIM is stopped, and what waits is kept.">
        <source></source>
        <translation>这条短信未发送；连续三次后会停用该 SIM 卡，等待中的短信会保留。</translation>
    </message>
    <message id="Check credit and plan of the SIM, or send by another line.">
        <source></source>
        <translation>请检查 SIM 卡的余额和套餐，或改用其他线路发送。</translation>
    </message>
    <message id="The modem stumbled.">
        <source></source>
        <translation>短信猫出了点问题。</translation>
    </message>
    <message id="The text was not sent; it is tried again once the modem is set up anew.">
        <source></source>
        <translation>短信未发送；短信猫重新设置好后会重试。</translation>
    </message>
    <message id="Nothing needs to be done unless it happens often.">
        <source></source>
        <translation>只要不经常发生，就无需任何操作。</translation>
    </message>
    <message id="The SIM cannot be used.">
        <source></source>
        <translation>SIM 卡无法使用。</translation>
    </message>
    <message id="Nothing is sent by this line until then; what waits is kept.">
        <source></source>
        <translation>在此之前不会用此线路发送；等待中的短信会保留。</translation>
    </message>
    <message id="Check the SIM.">
        <source></source>
        <translation>请检查 SIM 卡。</translation>
    </message>
    <message id="The text was refused as it stands.">
        <source></source>
        <translation>短信以目前的形式被拒绝。</translation>
    </message>
    <message id="It was not sent, and the same again would give the same answer.">
        <source></source>
        <translation>短信未发送；原样再发，结果也会相同。</translation>
    </message>
    <message id="Change the text or its settings.">
        <source></source>
        <translation>请修改短信或其设置。</translation>
    </message>
    <message id="The text was not sent; it is tried again when there is room.">
        <source></source>
        <translation>短信未发送；有空间后会重试。</translation>
    </message>
    <message id="Delete old texts on the SIM if it stays full.">
        <source></source>
        <translation>如果仍然是满的，请删除 SIM 卡上的旧短信。</translation>
    </message>
    <message id="The text was not sent; it is tried twice more, then the line pauses.">
        <source></source>
        <translation>短信未发送；会再试两次，之后此线路会暂停。</translation>
    </message>
    <message id="The phone has received it.">
        <source></source>
        <translation>手机已收到。</translation>
    </message>
    <message id="The service centre passed it on and cannot say more.">
        <source></source>
        <translation>短信中心已转交，无法提供更多信息。</translation>
    </message>
    <message id="The service centre replaced it by a later text.">
        <source></source>
        <translation>短信中心已用后来的短信取代了它。</translation>
    </message>
    <message id="The service centre is done with it.">
        <source></source>
        <translation>短信中心已处理完毕。</translation>
    </message>
    <message id="The network is still trying: the phone is off or out of reach.">
        <source></source>
        <translation>网络仍在尝试：手机关机或不在服务区。</translation>
    </message>
    <message id="The phone could not take it.">
        <source></source>
        <translation>手机无法接收。</translation>
    </message>
    <message id="The phone and the network did not understand each other.">
        <source></source>
        <translation>手机与网络未能相互理解。</translation>
    </message>
    <message id="The phone's network cannot be reached.">
        <source></source>
        <translation>联系不到该手机所在的网络。</translation>
    </message>
    <message id="The phone cannot be reached under this number.">
        <source></source>
        <translation>用此号码联系不到手机。</translation>
    </message>
    <message id="The phone's network did not grant the service it asked for.">
        <source></source>
        <translation>手机所在的网络没有提供它要求的服务。</translation>
    </message>
    <message id="The phone's network does not let texts through to it.">
        <source></source>
        <translation>手机所在的网络不让短信送达该手机。</translation>
    </message>
    <message id="The phone stayed off or out of reach until the text's time was over.">
        <source></source>
        <translation>在短信有效期内，手机一直关机或不在服务区。</translation>
    </message>
    <message id="The sender had it deleted at the service centre.">
        <source></source>
        <translation>发送方已要求短信中心将它删除。</translation>
    </message>
    <message id="The service centre deleted it.">
        <source></source>
        <translation>短信中心已将它删除。</translation>
    </message>
    <message id="The service centre does not know it any more.">
        <source></source>
        <translation>短信中心已没有它的记录。</translation>
    </message>
    <message id="The network gave up for good.">
        <source></source>
        <translation>网络已彻底放弃发送。</translation>
    </message>
    <message id="The network tried for a while and gave up.">
        <source></source>
        <translation>网络尝试了一段时间后放弃了。</translation>
    </message>
    <message id="The network sent a report that says nothing certain.">
        <source></source>
        <translation>网络发来的报告没有明确结果。</translation>
    </message>
    <message id="Texts for this line wait; none is lost.">
        <source></source>
        <translation>此线路的短信都在等待，没有丢失。</translation>
    </message>
    <message id="There is nothing at %1.">
        <source></source>
        <translation>%1 处没有任何设备。</translation>
    </message>
    <message id="Plug the modem in, into any port; it is found again by itself.">
        <source></source>
        <translation>请将短信猫插到任意端口；它会自动重新识别。</translation>
    </message>
    <message id="Another program is using %1.">
        <source></source>
        <translation>另一个程序正在使用 %1。</translation>
    </message>
    <message id="You have no permission to open %1.">
        <source></source>
        <translation>您没有打开 %1 的权限。</translation>
    </message>
    <message id="Add yourself to the group dialout and log in again.">
        <source></source>
        <translation>请将自己加入 dialout 用户组，然后重新登录。</translation>
    </message>
    <message id="%1 could not be opened.">
        <source></source>
        <translation>无法打开 %1。</translation>
    </message>
    <message id="Check cable and address, then plug it in again.">
        <source></source>
        <translation>请检查连接线和地址，然后重新插上。</translation>
    </message>
    <message id="%1 does not answer as a modem does.">
        <source></source>
        <translation>%1 的应答不像短信猫。</translation>
    </message>
    <message id="Check that it is a modem and the speed is right; unplug it and plug it in again.">
        <source></source>
        <translation>请确认它是短信猫，且速率设置正确；然后拔下，再重新插上。</translation>
    </message>
    <message id="Nothing is sent by it until then; what waits is kept.">
        <source></source>
        <translation>在此之前不会用它发送；等待中的短信会保留。</translation>
    </message>
    <message id="The SIM has too few tries left to enter its PIN without you.">
        <source></source>
        <translation>SIM 卡剩余的尝试次数太少，不能在您不参与的情况下输入 PIN 码。</translation>
    </message>
    <message id="Enter the PIN once in a phone, then put the SIM back.">
        <source></source>
        <translation>请先在手机上输入一次 PIN 码，再将 SIM 卡放回。</translation>
    </message>
    <message id="Texts wait until it has; none is lost.">
        <source></source>
        <translation>在有网络之前，短信都会等待，没有丢失。</translation>
    </message>
    <message id="Check aerial and signal; a place nearer to the window often helps.">
        <source></source>
        <translation>请检查天线和信号；放到离窗户近一些的地方往往有帮助。</translation>
    </message>
    <message id="Without it no text can go out; what waits is kept.">
        <source></source>
        <translation>没有它就无法发出短信；等待中的短信会保留。</translation>
    </message>
    <message id="This modem cannot send texts in the way Handbell needs.">
        <source></source>
        <translation>此短信猫不支持 Handbell 所需的短信发送方式。</translation>
    </message>
    <message id="Nothing is sent by it.">
        <source></source>
        <translation>不会用它发送任何短信。</translation>
    </message>
    <message id="Use another modem.">
        <source></source>
        <translation>请换用其他短信猫。</translation>
    </message>
    <message id="The store of the SIM is full.">
        <source></source>
        <translation>SIM 卡的存储空间已满。</translation>
    </message>
    <message id="Replies and reports cannot come in until there is room.">
        <source></source>
        <translation>腾出空间之前，无法收到回复和报告。</translation>
    </message>
    <message id="Handbell clears what it has read; delete other old texts in a phone.">
        <source></source>
        <translation>Handbell 会清理已读取的短信；其他旧短信请在手机上删除。</translation>
    </message>
    <message id="This modem cannot report delivery.">
        <source></source>
        <translation>此短信猫无法提供送达报告。</translation>
    </message>
    <message id="Texts stay at “sent, no report yet”.">
        <source></source>
        <translation>短信会停留在“已发送，暂无报告”。</translation>
    </message>
    <message id="Use another modem if you need reports.">
        <source></source>
        <translation>如果需要报告，请换用其他短信猫。</translation>
    </message>
    <message id="This modem does not announce what comes in.">
        <source></source>
        <translation>此短信猫不会主动通知收到的短信。</translation>
    </message>
    <message id="Replies are fetched every half minute instead.">
        <source></source>
        <translation>改为每半分钟收取一次回复。</translation>
    </message>
    <message id="The signal is weak.">
        <source></source>
        <translation>信号较弱。</translation>
    </message>
    <message id="Texts may be slow or refused; they are tried again.">
        <source></source>
        <translation>短信可能会变慢或被拒绝；之后会重试。</translation>
    </message>
    <message id="A place nearer to the window or an aerial helps.">
        <source></source>
        <translation>放到离窗户近一些的地方，或加装天线，会有帮助。</translation>
    </message>
    <message id="It sends again when you restart it on the page Modems, or by handbell-cli lines set IMEI --restart.">
        <source></source>
        <translation>在“短信猫”页面恢复使用，或运行 handbell-cli lines set IMEI --restart，即可再次用它发送。</translation>
    </message>
    <message id="d MMM yyyy">
        <source></source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message id="d MMM">
        <source></source>
        <translation>M月d日</translation>
    </message>
    <message id="MMM d, yyyy">
        <source></source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message id="MMM d">
        <source></source>
        <translation>M月d日</translation>
    </message>
    <message id="%1 %2">
        <source></source>
        <translation>%2%1</translation>
    </message>
    <message id="%1, %2">
        <source></source>
        <translation>%1 %2</translation>
    </message>
    <message id="%n text(s) are out already." numerus="yes">
        <source></source>
        <translation>
            <numerusform>已有 %n 条发出。</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will not go out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条短信将不会发出。</numerusform>
        </translation>
    </message>
    <message id="Cancel %n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>取消 %n 条短信</numerusform>
        </translation>
    </message>
    <message id="%n in doubt will be sent again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条不确定的短信将重新发送</numerusform>
        </translation>
    </message>
    <message id="%n in doubt counted as sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条不确定的短信已算作已发送</numerusform>
        </translation>
    </message>
    <message id="Why %n failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 条失败的原因</numerusform>
        </translation>
    </message>
    <message id="%n are left out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已排除 %n 人</numerusform>
        </translation>
    </message>
    <message id="%n person(s) wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 人等待回复</numerusform>
        </translation>
    </message>
    <message id="Import %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message id="%1 is not a list that can be read: it is neither a table of text, nor an Excel workbook, nor vCards.">
        <source></source>
        <translation>%1 不是可读取的名单：既不是文本表格，也不是 Excel 工作簿或 vCard。</translation>
    </message>
    <message id="Save the table as .xlsx or CSV in your spreadsheet.">
        <source></source>
        <translation>请在电子表格中将表格另存为 .xlsx 或 CSV。</translation>
    </message>
    <message id="%1 ends in the middle of an entry (line %2).">
        <source></source>
        <translation>%1 在一项中间就结束了（第 %2 行）。</translation>
    </message>
    <message id="%1 is a spreadsheet in a format that Handbell does not read.">
        <source></source>
        <translation>%1 是 Handbell 无法读取的电子表格格式。</translation>
    </message>
    <message id="Save it as .xlsx or CSV in your spreadsheet.">
        <source></source>
        <translation>请在电子表格中将它另存为 .xlsx 或 CSV。</translation>
    </message>
    <message id="%1 is locked by a password.">
        <source></source>
        <translation>%1 有密码保护。</translation>
    </message>
    <message id="Open it in your spreadsheet and save it as .xlsx or CSV without the password.">
        <source></source>
        <translation>请在电子表格中打开它，去掉密码后另存为 .xlsx 或 CSV。</translation>
    </message>
    <message id="The workbook %1 is damaged at row %2.">
        <source></source>
        <translation>工作簿 %1 在第 %2 行处损坏。</translation>
    </message>
    <message id="The workbook %1 is damaged or not complete.">
        <source></source>
        <translation>工作簿 %1 已损坏或不完整。</translation>
    </message>
    <message id="Fetch the file again, or open it in your spreadsheet and save it as .xlsx or CSV.">
        <source></source>
        <translation>请重新获取文件，或在电子表格中打开，然后另存为 .xlsx 或 CSV。</translation>
    </message>
    <message id="%1 unpacks to far more than a list of people can need.">
        <source></source>
        <translation>%1 解压后的大小远远超出一份联系人名单所需。</translation>
    </message>
    <message id="Open it in your spreadsheet and save the sheet with the people as CSV.">
        <source></source>
        <translation>请在电子表格中打开它，将包含联系人的工作表另存为 CSV。</translation>
    </message>
    <message id="%1 has no sheet “%2”.">
        <source></source>
        <translation>%1 中没有工作表“%2”。</translation>
    </message>
    <message id="Check the names at the foot of the spreadsheet.">
        <source></source>
        <translation>请查看电子表格底部的工作表名称。</translation>
    </message>
    <message id="%n modem(s) need you" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 个短信猫需要您处理</numerusform>
        </translation>
    </message>
    <message id="%n of them opted out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>其中 %n 人已退订。</numerusform>
        </translation>
    </message>
    <message id="The network reported delivery at %1.">
        <source></source>
        <translation>网络报告已于 %1 送达。</translation>
    </message>
    <message id="The operator took it at %1, no report yet. The phone may be off.">
        <source></source>
        <translation>运营商已于 %1 接收，暂无报告。对方手机可能关机了。</translation>
    </message>
    <message id="The operator took it at %1. No report was asked for.">
        <source></source>
        <translation>运营商已于 %1 接收。未要求送达报告。</translation>
    </message>
    <message id="This is no command: each begins with AT and is written in plain letters.">
        <source></source>
        <translation>这不是命令：命令以 AT 开头，只用普通字母。</translation>
    </message>
    <message id="This is more than one command.">
        <source></source>
        <translation>这不止一条命令。</translation>
    </message>
    <message id="This would send a text past the queue, its limits and the opt-outs.">
        <source></source>
        <translation>这会绕过队列、限额和退订直接发送短信。</translation>
    </message>
    <message id="This would delete or change what is stored on the SIM.">
        <source></source>
        <translation>这会删除或更改 SIM 卡上保存的内容。</translation>
    </message>
    <message id="This would read texts away from under the inbox.">
        <source></source>
        <translation>这会抢在收件箱之前读走短信。</translation>
    </message>
    <message id="This is about PINs and locks, and wrong tries can block the SIM.">
        <source></source>
        <translation>这涉及 PIN 和锁定，输错可能锁住 SIM 卡。</translation>
    </message>
    <message id="This would call somebody, or run a code in the network.">
        <source></source>
        <translation>这会拨打电话或在网络中执行代码。</translation>
    </message>
    <message id="This would restart the modem or put its settings back.">
        <source></source>
        <translation>这会重启短信猫或恢复其设置。</translation>
    </message>
    <message id="This may change settings that Handbell has made and relies on.">
        <source></source>
        <translation>这可能更改 Handbell 已设定并依赖的设置。</translation>
    </message>
    <message id="Write it like AT+CSQ or AT+COPS?.">
        <source></source>
        <translation>请写成 AT+CSQ 或 AT+COPS? 这样的形式。</translation>
    </message>
    <message id="Ask them one after the other.">
        <source></source>
        <translation>请逐条输入。</translation>
    </message>
    <message id="Write a text under Campaigns instead.">
        <source></source>
        <translation>请改在“群发任务”中写短信。</translation>
    </message>
    <message id="The texts are in the inbox.">
        <source></source>
        <translation>短信都在收件箱里。</translation>
    </message>
    <message id="The card of the modem asks for a PIN when one is needed.">
        <source></source>
        <translation>需要 PIN 时，短信猫的卡片会提示输入。</translation>
    </message>
    <message id="The card of the modem can ask for the credit.">
        <source></source>
        <translation>短信猫的卡片可以查询余额。</translation>
    </message>
    <message id="Commands that end in ? or =? only ask, and are let through.">
        <source></source>
        <translation>以 ? 或 =? 结尾的命令只是查询，可以执行。</translation>
    </message>
    <message id="The modem was not asked.">
        <source></source>
        <translation>没有询问短信猫。</translation>
    </message>
    <message id="The modem did not answer this in time.">
        <source></source>
        <translation>短信猫没有及时回答这条命令。</translation>
    </message>
    <message id="It is being woken up; texts wait until it answers again.">
        <source></source>
        <translation>正在唤醒它；短信会等到它再次应答。</translation>
    </message>
    <message id="Ask something shorter, such as AT+CSQ.">
        <source></source>
        <translation>请询问更简短的内容，例如 AT+CSQ。</translation>
    </message>
    <message id="The modem is not ready to be asked.">
        <source></source>
        <translation>短信猫尚未就绪，不能询问。</translation>
    </message>
    <message id="Texts that wait are kept.">
        <source></source>
        <translation>等待中的短信会保留。</translation>
    </message>
    <message id="Wait until its card says ready, then ask again.">
        <source></source>
        <translation>请等卡片显示就绪后再问。</translation>
    </message>
    <message id="Nothing was taken from it; texts are not affected.">
        <source></source>
        <translation>没有从中导入任何内容；短信不受影响。</translation>
    </message>
    <message id="There is nobody in the phone book of this SIM.">
        <source></source>
        <translation>这张 SIM 卡的电话簿里没有联系人。</translation>
    </message>
    <message id="Phones often keep people in their own memory: export them there as vCards.">
        <source></source>
        <translation>手机常把联系人存在本机里：请在手机上导出为 vCard。</translation>
    </message>
    <message id="The phone book of the SIM cannot be read: the modem answers “%1”.">
        <source></source>
        <translation>无法读取 SIM 卡的电话簿：短信猫回答“%1”。</translation>
    </message>
    <message id="Try again in a minute, or export the people from a phone as vCards.">
        <source></source>
        <translation>请一分钟后再试，或在手机上把联系人导出为 vCard。</translation>
    </message>
    <message id="The modem stopped answering while its phone book was read.">
        <source></source>
        <translation>读取电话簿时短信猫不再应答。</translation>
    </message>
    <message id="Unplug it, plug it in again and try once more.">
        <source></source>
        <translation>请拔下后重新插上，再试一次。</translation>
    </message>
    <message id="The modem went away before its phone book was read.">
        <source></source>
        <translation>电话簿还没读完，短信猫就断开了。</translation>
    </message>
    <message id="Check its cable, wait until it is ready and try once more.">
        <source></source>
        <translation>请检查连线，等它就绪后再试一次。</translation>
    </message>
    <message id="A pretend network of people who answer, misspell and opt out. Nothing leaves this PC, nothing costs money.">
        <source></source>
        <translation>一个模拟网络，里面的联系人会回复、写错字、退订。任何内容都不会离开这台电脑，也不花钱。</translation>
    </message>
    <message id="%1 with a SIM of %2">
        <source></source>
        <translation>%1，SIM 卡：%2</translation>
    </message>
    <message id="The SIM asks for its PIN. It is on the card the SIM came in.">
        <source></source>
        <translation>SIM 卡要求输入 PIN 码。PIN 码印在 SIM 卡的卡套上。</translation>
    </message>
    <message id="%n try(s) left." numerus="yes">
        <source></source>
        <translation>
            <numerusform>还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message id="signal: %1">
        <source></source>
        <translation>信号：%1</translation>
    </message>
    <message id="number %1">
        <source></source>
        <translation>号码 %1</translation>
    </message>
    <message id="It is getting ready. This can take half a minute.">
        <source></source>
        <translation>正在准备，可能需要半分钟。</translation>
    </message>
    <message id="It answers. Its SIM is read once you use it; texts on the SIM are then moved into Handbell's inbox.">
        <source></source>
        <translation>它有应答。使用后才会读取 SIM 卡，卡上的短信会移入 Handbell 的收件箱。</translation>
    </message>
    <message id="Cannot be asked">
        <source></source>
        <translation>无法检测</translation>
    </message>
    <message id="New">
        <source></source>
        <translation>新</translation>
    </message>
    <message id="No modem yet: practise">
        <source></source>
        <translation>还没有短信猫：先演练</translation>
    </message>
    <message id="unlocking">
        <source></source>
        <translation>正在解锁</translation>
    </message>
    <message id="contains">
        <source></source>
        <translation>包含</translation>
    </message>
    <message id="is">
        <source></source>
        <translation>是</translation>
    </message>
    <message id="is not">
        <source></source>
        <translation>不是</translation>
    </message>
    <message id="begins with">
        <source></source>
        <translation>开头是</translation>
    </message>
    <message id="is like">
        <source></source>
        <translation>符合</translation>
    </message>
    <message id="is less than">
        <source></source>
        <translation>小于</translation>
    </message>
    <message id="is more than">
        <source></source>
        <translation>大于</translation>
    </message>
    <message id="is before">
        <source></source>
        <translation>早于</translation>
    </message>
    <message id="is after">
        <source></source>
        <translation>晚于</translation>
    </message>
    <message id="in the last … days">
        <source></source>
        <translation>在最近 … 天内</translation>
    </message>
    <message id="more than … days ago">
        <source></source>
        <translation>在 … 天以前</translation>
    </message>
    <message id="in the next … days">
        <source></source>
        <translation>在今后 … 天内</translation>
    </message>
    <message id="is empty">
        <source></source>
        <translation>为空</translation>
    </message>
    <message id="is not empty">
        <source></source>
        <translation>不为空</translation>
    </message>
    <message id="Name">
        <source></source>
        <translation>姓名</translation>
    </message>
    <message id="Number">
        <source></source>
        <translation>号码</translation>
    </message>
    <message id="Last text">
        <source></source>
        <translation>最近短信</translation>
    </message>
    <message id="Replies">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="Never texted">
        <source></source>
        <translation>从未发过短信</translation>
    </message>
    <message id="Texted before">
        <source></source>
        <translation>发过短信</translation>
    </message>
    <message id="%1 in the last %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1在最近 %n 天内</numerusform>
        </translation>
    </message>
    <message id="%1 more than %n day(s) ago" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1在 %n 天以前</numerusform>
        </translation>
    </message>
    <message id="%1 in the next %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1在今后 %n 天内</numerusform>
        </translation>
    </message>
    <message id="You will get no more texts from us. Text START to return.">
        <source></source>
        <extracomment>A text of its own, of one part: at most 160 letters. START stays as it is.</extracomment>
        <translation>您不会再收到我们的短信。回复 START 即可恢复接收。</translation>
    </message>
    <message id="%1: %2, here %3">
        <source></source>
        <translation>%1：%2，此处为 %3</translation>
    </message>
    <message id="Language">
        <source></source>
        <translation>语言</translation>
    </message>
    <message id="not here any more">
        <source></source>
        <translation>已不在此处</translation>
    </message>
    <message id="the number">
        <source></source>
        <translation>号码</translation>
    </message>
    <message id="the number; several here have this name">
        <source></source>
        <translation>号码；此处有多人同名</translation>
    </message>
    <message id="Row %1: %2 in the list, %3 here. %4.">
        <source></source>
        <translation>第 %1 行：名单中为 %2，此处为 %3。%4。</translation>
    </message>
    <message id="%n row(s) resemble people who are here already" numerus="yes">
        <source></source>
        <translation>
            <numerusform>有 %n 行与已有联系人相似</numerusform>
        </translation>
    </message>
    <message id="%n with a number that is here, and something else beside it" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 行的号码已存在，但其他内容不同</numerusform>
        </translation>
    </message>
    <message id="%n with a name that is here, under another number" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 行的姓名已存在，但号码不同</numerusform>
        </translation>
    </message>
    <message id="What the list says replaces what is here">
        <source></source>
        <translation>用名单的内容替换此处的内容</translation>
    </message>
    <message id="The same person: the number of the list replaces theirs">
        <source></source>
        <translation>同一个人：用名单里的号码替换</translation>
    </message>
    <message id="What is here stays; the list fills in what is empty">
        <source></source>
        <translation>保留此处的内容；用名单填补空白</translation>
    </message>
    <message id="Two people: keep both">
        <source></source>
        <translation>两个人：都保留</translation>
    </message>
    <message id="Leave the row out; nothing here changes">
        <source></source>
        <translation>跳过该行；此处不变</translation>
    </message>
    <message id="List replaces">
        <source></source>
        <translation>以名单为准</translation>
    </message>
    <message id="Number replaced">
        <source></source>
        <translation>替换号码</translation>
    </message>
    <message id="Stays as it is here">
        <source></source>
        <translation>保留此处</translation>
    </message>
    <message id="Both are kept">
        <source></source>
        <translation>都保留</translation>
    </message>
    <message id="Row left out">
        <source></source>
        <translation>跳过该行</translation>
    </message>
    <message id="The signal is %1, %2 dBm.">
        <source></source>
        <translation>信号%1，%2 dBm。</translation>
    </message>
    <message id="Texts take longer, and some fail.">
        <source></source>
        <translation>短信会变慢，有些会失败。</translation>
    </message>
    <message id="A place nearer to the window often helps.">
        <source></source>
        <translation>放到离窗户近一些的地方往往有用。</translation>
    </message>
    <message id="Delivery reports can be heard.">
        <source></source>
        <translation>可以收到送达报告。</translation>
    </message>
    <message id="This modem tells no delivery reports.">
        <source></source>
        <translation>这个短信猫不提供送达报告。</translation>
    </message>
    <message id="Texts are sent all the same; they stay at Sent, and nobody can say whether they arrived.">
        <source></source>
        <translation>短信照样发送，但会停在“已发送”，无法得知是否送达。</translation>
    </message>
    <message id="Replies and STOP are heard.">
        <source></source>
        <translation>可以收到回复和 STOP。</translation>
    </message>
    <message id="This modem can send, but its texts cannot be read.">
        <source></source>
        <translation>这个短信猫可以发送，但无法读取收到的短信。</translation>
    </message>
    <message id="Replies and STOP are not heard: do not send offers over it.">
        <source></source>
        <translation>收不到回复和 STOP：请不要用它发送促销。</translation>
    </message>
    <message id="Use another modem for what is answered.">
        <source></source>
        <translation>需要对方回复的内容请用另一个短信猫。</translation>
    </message>
    <message id="The memory %1 holds %2 of %3 texts.">
        <source></source>
        <translation>存储区 %1 已存 %2 条，共可存 %3 条短信。</translation>
    </message>
    <message id="A full memory takes no more replies.">
        <source></source>
        <translation>存储区满了就收不到新的回复。</translation>
    </message>
    <message id="Handbell empties it when it sends or listens: texts are saved first, then deleted there.">
        <source></source>
        <translation>Handbell 在发送或接收时会清空它：短信先保存，再从那里删除。</translation>
    </message>
    <message id="The radio link stays open between texts: many in a row go faster.">
        <source></source>
        <translation>短信之间保持无线连接：连续发送更快。</translation>
    </message>
    <message id="Each text opens the radio link anew: some seconds each.">
        <source></source>
        <translation>每条短信都要重新建立无线连接：各需几秒。</translation>
    </message>
    <message id="The ledger is sound: nothing in it is damaged, lost or counted twice.">
        <source></source>
        <translation>数据库完好：没有损坏、丢失或重复计数。</translation>
    </message>
    <message id="The ledger is damaged.">
        <source></source>
        <translation>数据库已损坏。</translation>
    </message>
    <message id="What was sent and heard may be incomplete: send nothing before it is mended.">
        <source></source>
        <translation>已发送和已收到的记录可能不完整：修复之前请不要发送。</translation>
    </message>
    <message id="Close Handbell, keep a copy of the folder, and go back to a copy from before.">
        <source></source>
        <translation>请关闭 Handbell，保留文件夹的副本，然后恢复到以前的副本。</translation>
    </message>
    <message id="The ledger contradicts itself in %n place(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>数据库有 %n 处自相矛盾。</numerusform>
        </translation>
    </message>
    <message id="Nothing is kept here yet: the first list or campaign makes the ledger.">
        <source></source>
        <translation>这里还没有数据：第一次导入名单或创建活动时会建立数据库。</translation>
    </message>
    <message id="%1 are free on the disk of the profile.">
        <source></source>
        <translation>配置文件所在磁盘还有 %1 可用空间。</translation>
    </message>
    <message id="Nothing can be sent when the disk is full; nothing is lost by it.">
        <source></source>
        <translation>磁盘满了就无法发送，但不会丢失任何内容。</translation>
    </message>
    <message id="Make room on this disk.">
        <source></source>
        <translation>请清理这个磁盘的空间。</translation>
    </message>
    <message id="Nobody else on this PC can read the profile.">
        <source></source>
        <translation>这台电脑上的其他人无法读取配置文件。</translation>
    </message>
    <message id="Others on this PC can read the folder %1.">
        <source></source>
        <translation>这台电脑上的其他人可以读取文件夹 %1。</translation>
    </message>
    <message id="It holds names, numbers and texts.">
        <source></source>
        <translation>里面有姓名、号码和短信。</translation>
    </message>
    <message id="Take the rights of others away: chmod -R go= with the folder behind it.">
        <source></source>
        <translation>请取消其他人的权限：chmod -R go= 后面加上该文件夹。</translation>
    </message>
    <message id="The opt-out words are of %1.">
        <source></source>
        <translation>退订词的版本日期是 %1。</translation>
    </message>
    <message id="A newer Handbell may know more of them.">
        <source></source>
        <translation>更新版本的 Handbell 可能认识更多退订词。</translation>
    </message>
    <message id="The modem did not become ready.">
        <source></source>
        <translation>短信猫没有进入就绪状态。</translation>
    </message>
    <message id="Unplug it, plug it in again, and try once more.">
        <source></source>
        <translation>请拔下后重新插入，再试一次。</translation>
    </message>
    <message id="It is ready to send.">
        <source></source>
        <translation>可以发送了。</translation>
    </message>
    <message id="interface %1">
        <source></source>
        <translation>接口 %1</translation>
    </message>
    <message id="A support file of Handbell: what helps somebody far away to see why a modem does not work.">
        <source></source>
        <translation>Handbell 的支持文件：供远方的人查看短信猫为何不工作。</translation>
    </message>
    <message id="Telephone numbers and identities are masked up to their last three digits; PINs, names and texts are not in it, only their length.">
        <source></source>
        <translation>电话号码和标识只保留最后三位；PIN、姓名和短信内容不在其中，只有其长度。</translation>
    </message>
    <message id="%1 could not be written.">
        <source></source>
        <translation>无法写入 %1。</translation>
    </message>
    <message id="There is no support file; texts are not affected.">
        <source></source>
        <translation>没有生成支持文件；短信不受影响。</translation>
    </message>
    <message id="Choose a folder that is yours and has room, and save it again.">
        <source></source>
        <translation>请选择一个属于您且有空间的文件夹，再保存一次。</translation>
    </message>
    <message id="State: %1">
        <source></source>
        <translation>状态：%1</translation>
    </message>
    <message id="Storage %1: %2 of %3 in use">
        <source></source>
        <translation>存储 %1：已用 %2，共 %3</translation>
    </message>
    <message id="Practice modem %1">
        <source></source>
        <translation>练习短信猫 %1</translation>
    </message>
    <message id="It is ready to send; nothing went out over it yet.">
        <source></source>
        <translation>它已准备好发送；还没有通过它发出过短信。</translation>
    </message>
    <message id="A test text to your own phone shows whether it works.">
        <source></source>
        <translation>向自己的手机发一条测试短信即可知道它是否正常。</translation>
    </message>
    <message id="It sends texts.">
        <source></source>
        <translation>它能发送短信。</translation>
    </message>
    <message id="The last one %1; a part takes %2 s.">
        <source></source>
        <translation>最近一条 %1；每段用时 %2 秒。</translation>
    </message>
    <message id="Delivery reports work.">
        <source></source>
        <translation>送达报告正常。</translation>
    </message>
    <message id="Delivery reports are asked for; none has come yet.">
        <source></source>
        <translation>已请求送达报告；还没有收到。</translation>
    </message>
    <message id="Replies and STOP can be heard; none has come yet.">
        <source></source>
        <translation>可以收到回复和 STOP；还没有收到。</translation>
    </message>
    <message id="Long texts arrive as one.">
        <source></source>
        <translation>长短信会合并为一条到达。</translation>
    </message>
    <message id="No long text has come in yet.">
        <source></source>
        <translation>还没有收到过长短信。</translation>
    </message>
    <message id="The credit could not be asked: the network or the modem did not answer the code.">
        <source></source>
        <translation>无法查询余额：网络或短信猫没有回应该代码。</translation>
    </message>
    <message id="Texts are not affected, but nobody sees when the credit ends.">
        <source></source>
        <translation>短信不受影响，但没有人能看到余额何时用完。</translation>
    </message>
    <message id="Try the code of your operator, or set a limit.">
        <source></source>
        <translation>请试试运营商的代码，或设置限额。</translation>
    </message>
    <message id="The credit was not asked for yet.">
        <source></source>
        <translation>还没有查询过余额。</translation>
    </message>
    <message id="The credit can be asked.">
        <source></source>
        <translation>可以查询余额。</translation>
    </message>
    <message id="No modem yet">
        <source></source>
        <translation>还不是短信猫</translation>
    </message>
    <message id="A program said that it uses %1, and has ended.">
        <source></source>
        <translation>有程序声明正在使用 %1，但它已经退出。</translation>
    </message>
    <message id="Take the file away.">
        <source></source>
        <translation>请删除该文件。</translation>
    </message>
    <message id="Another program has opened %1 too and takes the answers of the modem away.">
        <source></source>
        <translation>另一个程序也打开了 %1，并取走了短信猫的应答。</translation>
    </message>
    <message id="Another program may open %1 at any moment.">
        <source></source>
        <translation>另一个程序随时可能打开 %1。</translation>
    </message>
    <message id="It can hold texts up; none is lost by it.">
        <source></source>
        <translation>这可能会延误短信，但不会丢失。</translation>
    </message>
    <message id="%1 is plugged in, but is not yet a modem.">
        <source></source>
        <translation>%1 已插入，但还不是短信猫。</translation>
    </message>
    <message id="Nothing can be sent by it until it becomes one.">
        <source></source>
        <translation>在切换之前无法用它发送。</translation>
    </message>
    <message id="Eject the disk that it shows, in the file manager, and wait some seconds.">
        <source></source>
        <translation>请在文件管理器中弹出它显示的磁盘，然后等待几秒钟。</translation>
    </message>
    <message id="%1 is a small router and has no port for texts.">
        <source></source>
        <translation>%1 是一个小型路由器，没有收发短信的端口。</translation>
    </message>
    <message id="Nothing can be sent by it.">
        <source></source>
        <translation>无法用它发送。</translation>
    </message>
    <message id="Use a stick that works as a modem; the pages of this one can send single texts.">
        <source></source>
        <translation>请使用能作为短信猫工作的上网卡；这一个只能在其网页上发送单条短信。</translation>
    </message>
    <message id="%1 is the same modem as %2, by another of its ports.">
        <source></source>
        <translation>%1 与 %2 是同一个短信猫，只是端口不同。</translation>
    </message>
    <message id="It is used once, by %1, and everything goes on there.">
        <source></source>
        <translation>它只会通过 %1 使用，一切在那里继续。</translation>
    </message>
    <message id="End %1, or let it use another port. Handbell goes on by itself then.">
        <source></source>
        <translation>请关闭 %1，或让它使用其他端口。之后 Handbell 会自动继续。</translation>
    </message>
    <message id="Handbell itself uses %1 already, for another line.">
        <source></source>
        <translation>Handbell 自己已在另一条线路上使用 %1。</translation>
    </message>
    <message id="Take one of the two lines away: they are the same modem.">
        <source></source>
        <translation>请移除其中一条线路：它们是同一个短信猫。</translation>
    </message>
    <message id="%1 (process %2) is using %3.">
        <source></source>
        <translation>%1（进程 %2）正在使用 %3。</translation>
    </message>
    <message id="%1 (process %2) has opened %3 too and takes the answers of the modem away.">
        <source></source>
        <translation>%1（进程 %2）也打开了 %3，并取走了短信猫的应答。</translation>
    </message>
    <message id="ModemManager runs on this PC and may open %1 at any moment.">
        <source></source>
        <translation>ModemManager 正在此电脑上运行，随时可能打开 %1。</translation>
    </message>
    <message id="%1 may not open %2: only the group %3 may.">
        <source></source>
        <translation>%1 无权打开 %2：只有用户组 %3 可以。</translation>
    </message>
    <message id="%1 belongs to the group %3, which may open %2, but this login began before that.">
        <source></source>
        <translation>%1 属于可以打开 %2 的用户组 %3，但本次登录早于加入该组。</translation>
    </message>
    <message id="Log out of this PC and in again; if that does not help, restart it.">
        <source></source>
        <translation>请注销并重新登录；如果无效，请重启电脑。</translation>
    </message>
    <message id="Nobody but root may open %1.">
        <source></source>
        <translation>只有 root 可以打开 %1。</translation>
    </message>
    <message id="Handbell was installed as a snap that may not use %1.">
        <source></source>
        <translation>Handbell 以 snap 方式安装，无权使用 %1。</translation>
    </message>
    <message id="Connect it to the ports of this PC: snap connections handbell shows how.">
        <source></source>
        <translation>请将其连接到此电脑的端口：snap connections handbell 会显示方法。</translation>
    </message>
    <message id="Handbell was installed as a flatpak that may not use %1.">
        <source></source>
        <translation>Handbell 以 flatpak 方式安装，无权使用 %1。</translation>
    </message>
    <message id="Start it with flatpak run --device=all.">
        <source></source>
        <translation>请用 flatpak run --device=all 启动。</translation>
    </message>
    <message id="Handbell runs in a container that was not given %1.">
        <source></source>
        <translation>Handbell 在容器中运行，而该容器未获得 %1。</translation>
    </message>
    <message id="Start the container with --device %1, or Handbell outside of it.">
        <source></source>
        <translation>请用 --device %1 启动容器，或在容器外运行 Handbell。</translation>
    </message>
    <message id="The file %1 says that a program uses the port, but that program has ended.">
        <source></source>
        <translation>文件 %1 声明有程序正在使用该端口，但该程序已经退出。</translation>
    </message>
    <message id="%1 is plugged in, but shows itself as a disk and not yet as a modem.">
        <source></source>
        <translation>%1 已插入，但目前显示为磁盘，还不是短信猫。</translation>
    </message>
    <message id="The credit of this SIM is below the floor you set. What waits is kept, or goes by the other SIMs. Top it up: it sends again once the network tells of more.">
        <source></source>
        <translation>这张 SIM 卡的余额低于您设定的下限。等待的短信会保留，或由其他 SIM 卡发送。请充值：网络报告余额足够后会自动继续发送。</translation>
    </message>
    <message id="Enter it on the page Modems.">
        <source></source>
        <translation>请在“短信猫”页面输入。</translation>
    </message>
    <message id="Move it to another place, then start Handbell again.">
        <source></source>
        <translation>请把它移到别处，然后重新启动 Handbell。</translation>
    </message>
    <message id="Close Handbell and start it again.">
        <source></source>
        <translation>请关闭 Handbell 后重新启动。</translation>
    </message>
    <message id="Give yourself the right to write there, then start Handbell again.">
        <source></source>
        <translation>请为自己开通该处的写入权限，然后重新启动 Handbell。</translation>
    </message>
    <message id="Give it with --pin-file, or enter it on the page Modems of the window.">
        <source></source>
        <translation>请用 --pin-file 提供，或在窗口的“短信猫”页面输入。</translation>
    </message>
    <message id="Enter the right PIN on the page Modems.">
        <source></source>
        <translation>请在“短信猫”页面输入正确的 PIN。</translation>
    </message>
    <message id="Give the right PIN with --pin-file, or enter it on the page Modems of the window.">
        <source></source>
        <translation>请用 --pin-file 提供正确的 PIN，或在窗口的“短信猫”页面输入。</translation>
    </message>
    <message id="Leave it out.">
        <source></source>
        <translation>请去掉它。</translation>
    </message>
    <message id="at once">
        <source></source>
        <translation>立即</translation>
    </message>
    <message id="after %1">
        <source></source>
        <translation>%1后</translation>
    </message>
    <message id="The phone may be off.">
        <source></source>
        <translation>手机可能已关机。</translation>
    </message>
    <message id="Choose your country in the settings, or write the number with + and its country code.">
        <source></source>
        <translation>请在设置中选择您的国家，或写出带 + 和国家代码的号码。</translation>
    </message>
    <message id="Choose the column with the mobile numbers.">
        <source></source>
        <translation>请选择手机号码所在的列。</translation>
    </message>
    <message id="“%1” is assigned twice.">
        <source></source>
        <translation>“%1”被指定了两次。</translation>
    </message>
    <message id="Choose each column and each field once.">
        <source></source>
        <translation>每一列和每个字段只能选择一次。</translation>
    </message>
    <message id="In --map, name each column and each field once.">
        <source></source>
        <translation>在 --map 中，每一列和每个字段只写一次。</translation>
    </message>
    <message id="Tomorrow">
        <source></source>
        <translation>明天</translation>
    </message>
    <message id="Set by hand.">
        <source></source>
        <translation>手动设置。</translation>
    </message>
    <message id="Taken back at once.">
        <source></source>
        <translation>随即撤销。</translation>
    </message>
    <message id="Asked to be deleted.">
        <source></source>
        <translation>本人要求删除。</translation>
    </message>
    <message id="One JSON value a line: program and system, each port, each line with its state and what was found, and behind a line what was said on it: time, who, what. What was said before the program began stands at the end.">
        <source></source>
        <translation>每行一个 JSON 值：程序和系统、每个端口、每条线路及其状态和诊断结果，线路之后是线路上的对话：时间、说话方、内容。程序启动之前的对话在末尾。</translation>
    </message>
    <message id="Then press “Send over it again”.">
        <source></source>
        <translation>然后按“再次用它发送”。</translation>
    </message>
    <message id="Then start it again: handbell-cli lines set IMEI --restart.">
        <source></source>
        <translation>然后重新启用：handbell-cli lines set IMEI --restart。</translation>
    </message>
    <message id="End it until the next start of this PC.">
        <source></source>
        <translation>请结束它，直到这台电脑下次启动。</translation>
    </message>
    <message id="Tell it once to leave this modem alone, then unplug the modem and plug it in again. Or end it until the next start of this PC.">
        <source></source>
        <translation>请设置一次，让它不再占用此短信猫，然后拔下短信猫再插上。或者结束它，直到这台电脑下次启动。</translation>
    </message>
    <message id="Join that group, then log out of this PC and in again.">
        <source></source>
        <translation>请加入该用户组，然后在这台电脑上注销并重新登录。</translation>
    </message>
    <message id="Give it to the group %1, then unplug the modem and plug it in again.">
        <source></source>
        <translation>请把它交给用户组 %1，然后拔下短信猫再插上。</translation>
    </message>
    <message id="Install the program that switches it over, then unplug it and plug it in again.">
        <source></source>
        <translation>请安装用于切换模式的程序，然后拔下再插上。</translation>
    </message>
    <message id="Or switch it over yourself.">
        <source></source>
        <translation>或者自行切换模式。</translation>
    </message>
    <message id="In a terminal: %1">
        <source></source>
        <translation>在终端中：%1</translation>
    </message>
    <message id="%n text(s) wait and go out when it is opened again." numerus="yes">
        <source></source>
        <translation>
            <numerusform>还有 %n 条短信等待发送，重新打开后会继续。</numerusform>
        </translation>
    </message>
    <message id="%n word(s) cannot be read as phone numbers and are left out:" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n 项无法识别为电话号码，已排除：</numerusform>
        </translation>
    </message>
    <message id="The connection ended after the text was handed over.">
        <source></source>
        <translation>短信交出后，连接断开了。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建群发任务</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在此页中搜索</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>查找任何人或内容</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>详情窗格</translation>
    </message>
    <message>
        <source>Fold the page list</source>
        <translation>折叠导航栏</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>暂停全部发送</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>群发任务</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>群发任务</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建群发任务</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>短信猫</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
</context>
<context>
    <name>app::AbilitiesCard</name>
    <message>
        <source>Sends texts</source>
        <translation>可以发送短信</translation>
    </message>
    <message>
        <source>Cannot send yet</source>
        <translation>还不能发送</translation>
    </message>
    <message>
        <source>Receives replies</source>
        <translation>可以接收回复</translation>
    </message>
    <message>
        <source>Replies: not seen to work</source>
        <translation>接收回复：尚未确认</translation>
    </message>
    <message>
        <source>Reports delivery</source>
        <translation>报告送达</translation>
    </message>
    <message>
        <source>Delivery reports: not seen to work</source>
        <translation>送达报告：尚未确认</translation>
    </message>
    <message>
        <source>Reads the people on the SIM</source>
        <translation>可以读取 SIM 卡上的联系人</translation>
    </message>
    <message>
        <source>People on the SIM: cannot be read</source>
        <translation>SIM 卡上的联系人：无法读取</translation>
    </message>
    <message>
        <source>What this modem can do</source>
        <translation>这个短信猫的功能</translation>
    </message>
</context>
<context>
    <name>app::AddLineDialog</name>
    <message>
        <source>Add a way of sending</source>
        <translation>添加发送途径</translation>
    </message>
    <message>
        <source>A USB modem is found by itself: plug it in and wait some seconds. Here you add one on the network, or on a port of your own choice.</source>
        <translation>USB 短信猫会自动识别：插上后等几秒即可。这里用来添加网络上的短信猫，或您指定端口上的短信猫。</translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation>端口或地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>app::AdviceCard</name>
    <message>
        <source>Before it goes out</source>
        <translation>发送前提示</translation>
    </message>
</context>
<context>
    <name>app::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows in tables</source>
        <translation>表格行高</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>始终显示菜单栏</translation>
    </message>
    <message>
        <source>Otherwise Alt or F10 shows it.</source>
        <translation>否则按 Alt 或 F10 显示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>app::BannerStack</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BubbleDelegate</name>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
</context>
<context>
    <name>app::CampaignPage</name>
    <message>
        <source>Cancel the rest?</source>
        <translation>取消剩余短信？</translation>
    </message>
    <message>
        <source>Cancel all that is left</source>
        <translation>取消全部剩余短信</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>继续保留</translation>
    </message>
    <message>
        <source>The rest is cancelled. What is out stays out</source>
        <translation>剩余短信已取消。已发出的无法收回</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>重新发送？</translation>
    </message>
    <message>
        <source>If the first one did go out, %1 gets it twice.</source>
        <translation>如果第一次其实已发出，%1 会收到两次。</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Leave it in doubt</source>
        <translation>保持不确定</translation>
    </message>
    <message>
        <source>The text goes out after all</source>
        <translation>短信仍会发出</translation>
    </message>
    <message>
        <source>None of them can be tried again: the campaign is over</source>
        <translation>都无法重试：群发任务已结束</translation>
    </message>
    <message>
        <source>Send the whole text again?</source>
        <translation>整条重新发送？</translation>
    </message>
    <message>
        <source>Some of it went out by a SIM that is not here. If it goes out again by another one, %1 may see the beginning twice, and those parts are paid twice.</source>
        <translation>一部分内容已由一张不在这里的 SIM 卡发出。如果用另一张卡重新发送，%1 可能会看到两次开头，这部分也会计费两次。</translation>
    </message>
    <message>
        <source>Send it whole</source>
        <translation>整条发送</translation>
    </message>
    <message>
        <source>Wait for the SIM</source>
        <translation>等待该 SIM 卡</translation>
    </message>
    <message>
        <source>The whole text goes out by another SIM</source>
        <translation>整条短信将由另一张 SIM 卡发出</translation>
    </message>
    <message>
        <source>It may have gone out. Handbell does not send it again by itself; a delivery report settles it.</source>
        <translation>短信可能已发出。Handbell 不会自动重发；收到送达报告即可确定。</translation>
    </message>
    <message>
        <source>1 text is in doubt: %1</source>
        <translation>1 条短信状态不确定：%1</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>算作已发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 texts are in doubt</source>
        <translation>%1 条短信状态不确定</translation>
    </message>
    <message>
        <source>They may have gone out. Handbell does not send them again by itself; delivery reports settle them.</source>
        <translation>这些短信可能已发出。Handbell 不会自动重发；收到送达报告即可确定。</translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>逐条决定</translation>
    </message>
    <message>
        <source>Count all as sent</source>
        <translation>全部算作已发送</translation>
    </message>
    <message>
        <source>Wait for reports</source>
        <translation>等待报告</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>群发任务</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消剩余短信</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找收件人</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused after a long stop</source>
        <translation>长时间停止后已暂停</translation>
    </message>
    <message>
        <source>Handbell stood still for more than a day, so these texts may be out of date. None is lost; they wait for you.</source>
        <translation>Handbell 停止运行超过一天，这些短信可能已经过时。短信没有丢失，都在等您处理。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>What has not gone out yet will not go out.</source>
        <translation>尚未发出的短信将不会发出。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>app::CampaignSource</name>
    <message>
        <source>Campaigns</source>
        <translation>群发</translation>
    </message>
</context>
<context>
    <name>app::CampaignsModel</name>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（演练）</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>app::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>群发任务</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建群发任务</translation>
    </message>
    <message>
        <source>Nothing sent yet. A first campaign takes about five minutes; you can rehearse it.</source>
        <translation>还没有发送过。第一个群发任务约需五分钟，可以先演练。</translation>
    </message>
</context>
<context>
    <name>app::CheckStep</name>
    <message>
        <source>I have read who gets it and
what it says.</source>
        <translation>我已核对收件人
和短信内容。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>If the cable is pulled</source>
        <translation>如果短信猫被拔掉</translation>
    </message>
    <message>
        <source>It can be stopped at any moment.</source>
        <translation>随时可以停止。</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>%1 开始发送。</translation>
    </message>
    <message>
        <source>It starts as soon as you send it.</source>
        <translation>点击发送后立即开始。</translation>
    </message>
    <message>
        <source>Nothing goes out after %1.</source>
        <translation>%1 之后不再发送。</translation>
    </message>
    <message>
        <source>Goes by: %1</source>
        <translation>发送途径：%1</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this PC.</source>
        <translation>演练：短信不会离开这台电脑。</translation>
    </message>
    <message>
        <source>part in all</source>
        <translation>条（合计）</translation>
    </message>
    <message>
        <source>parts in all</source>
        <translation>条（合计）</translation>
    </message>
    <message>
        <source>Costly characters: %1</source>
        <translation>增加费用的字符：%1</translation>
    </message>
    <message>
        <source>about the end</source>
        <translation>左右结束</translation>
    </message>
    <message>
        <source>no end can be told before a modem is there</source>
        <translation>接上短信猫后才能预计结束时间</translation>
    </message>
</context>
<context>
    <name>app::ColumnsStep</name>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Remember for lists with these columns</source>
        <translation>对列相同的名单记住此设置</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>名单的列</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>没有国际区号的号码所属国家或地区</translation>
    </message>
    <message>
        <source>Numbers without a country code are from</source>
        <translation>没有国际区号的号码属于</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>每一列是什么？</translation>
    </message>
    <message>
        <source>Handbell guessed from headings and values. Change what is wrong.</source>
        <translation>Handbell 已根据标题和内容推测。请更正有误的地方。</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>“%1”导入到</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Row %1 becomes</source>
        <translation>第 %1 行将成为</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无联系人</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Find anyone or anything, run any command</source>
        <translation>查找任何人或内容，或运行命令</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>app::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>app::ComposePage</name>
    <message>
        <source>Nothing was sent yet: people have changed meanwhile. Please read again</source>
        <translation>尚未发送：收件人在此期间有变化。请重新核对</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>草稿已删除</translation>
    </message>
    <message>
        <source>Nothing was sent: this draft is gone, or its text names what nobody has</source>
        <translation>未发送：草稿已不存在，或短信中用到了没有人有的字段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>检查并发送</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing was sent: no modem is connected. Practise, or connect one</source>
        <translation>未发送：没有连接短信猫。请先演练，或接上短信猫</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>没有连接短信猫</translation>
    </message>
    <message>
        <source>Everything can be written and checked. With the practice modem you see how it goes: nothing leaves this PC.</source>
        <translation>可以照常编写和检查。用演练短信猫可以看到发送过程：短信不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>短信猫</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Go back to People.</source>
        <translation>尚未选择收件人。请回到“收件人”。</translation>
    </message>
    <message>
        <source>There is no text yet that could be sent. Go back to Text.</source>
        <translation>还没有可以发送的短信。请回到“短信内容”。</translation>
    </message>
    <message>
        <source>The end comes before the start. Go back to Time.</source>
        <translation>结束时间早于开始时间。请回到“时间”。</translation>
    </message>
    <message>
        <source>No modem is connected: nothing can be sent yet. The draft is kept.</source>
        <translation>没有连接短信猫：暂时无法发送。草稿已保留。</translation>
    </message>
    <message>
        <source>Nobody is left who would get it.</source>
        <translation>没有人会收到。</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建群发任务</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>定时发送 %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>“%1” has started</source>
        <translation>“%1”已开始</translation>
    </message>
    <message>
        <source>Stopped: nothing was sent. The draft is kept</source>
        <translation>已停止：未发送任何短信。草稿已保留</translation>
    </message>
    <message>
        <source>Nothing was sent: it is to be read again first. The draft is kept</source>
        <translation>未发送：需要先重新核对。草稿已保留</translation>
    </message>
    <message>
        <source>“%1” was not sent: another text was opened before it began. The draft is kept</source>
        <translation>“%1”未发送：开始之前打开了另一条短信。草稿已保留</translation>
    </message>
    <message>
        <source>Nothing was sent: you went back before it began. The draft is kept</source>
        <translation>未发送：开始之前您返回了上一步。草稿已保留</translation>
    </message>
</context>
<context>
    <name>app::Composer</name>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>发送 (%1)</translation>
    </message>
    <message>
        <source>Allow texts again</source>
        <translation>允许再次发送</translation>
    </message>
    <message>
        <source>It is an opt-out</source>
        <translation>这是退订</translation>
    </message>
    <message>
        <source>by %1, the number they wrote to</source>
        <translation>由 %1 发出（对方发短信到的号码）</translation>
    </message>
    <message>
        <source>Too long for one text: shorten it</source>
        <translation>内容太长，请缩短</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>写短信</translation>
    </message>
</context>
<context>
    <name>app::ConsoleDialog</name>
    <message>
        <source>Console of %1</source>
        <translation>%1 的控制台</translation>
    </message>
    <message>
        <source>Dialogue with the modem</source>
        <translation>与短信猫的对话</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT 命令</translation>
    </message>
    <message>
        <source>Ask the modem</source>
        <translation>询问短信猫</translation>
    </message>
    <message>
        <source>What Handbell (&gt;) and the modem (&lt;) say to each other. Numbers are masked, PINs and texts are never shown.</source>
        <translation>Handbell（&gt;）与短信猫（&lt;）之间的对话。号码已遮盖，PIN 和短信内容从不显示。</translation>
    </message>
    <message>
        <source>Commands wait for their turn, so that no text is disturbed.</source>
        <translation>命令会排队等候，不会干扰短信。</translation>
    </message>
    <message>
        <source>Asked. The answer comes when it is its turn ...</source>
        <translation>已询问。轮到它时就会有回答……</translation>
    </message>
    <message>
        <source>The modem has answered %1.</source>
        <translation>短信猫已回答 %1。</translation>
    </message>
</context>
<context>
    <name>app::ContactsModel</name>
    <message>
        <source>opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>last text %1</source>
        <translation>上次短信 %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Last text</source>
        <translation>上次短信</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
</context>
<context>
    <name>app::ContactsPage</name>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 个</translation>
    </message>
    <message>
        <source>Nobody is in %1.</source>
        <translation>“%1”中没有联系人。</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>没有与“%1”匹配的联系人。</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in %2.</source>
        <translation>“%2”中没有与“%1”匹配的联系人。</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>导出联系人</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>名单 (*.csv)</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>联系人.csv</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>What stays is a fingerprint of the number, so that it is never texted or imported again.</source>
        <translation>只保留号码的指纹，今后不会再向它发短信，也不会再导入。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>分组名称</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>No people yet. Bring a list from your till, a spreadsheet or a phone.</source>
        <translation>还没有联系人。可从收银系统、电子表格或手机导入名单。</translation>
    </message>
    <message>
        <source>Search everyone</source>
        <translation>搜索所有人</translation>
    </message>
    <message>
        <source>Name, number or any field</source>
        <translation>姓名、号码或任意字段</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名分组</translation>
    </message>
    <message>
        <source>Text those who are ticked, or all who are shown</source>
        <translation>向已勾选的联系人或显示的所有人发短信</translation>
    </message>
    <message>
        <source>Nobody in %1 fits all of this.</source>
        <translation>“%1”中没有人符合全部条件。</translation>
    </message>
    <message>
        <source>Save as live group</source>
        <translation>存为动态分组</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>app::ConversationCard</name>
    <message>
        <source>Not on your list</source>
        <translation>不在联系人中</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>添加到联系人</translation>
    </message>
</context>
<context>
    <name>app::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>app::ConversationPane</name>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>请选择一个对话。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Needs no answer (E)</source>
        <translation>无需回复 (E)</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>An answer was held back: “%1”</source>
        <translation>一条回复已拦下：“%1”</translation>
    </message>
    <message>
        <source>It goes out only if you say so.</source>
        <translation>只有您同意才会发出。</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>An answer is in doubt: “%1”</source>
        <translation>一条回复状态不确定：“%1”</translation>
    </message>
    <message>
        <source>It may have gone out. Handbell does not send it again by itself; a delivery report settles it.</source>
        <translation>短信可能已发出。Handbell 不会自动重发；收到送达报告即可确定。</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>算作已发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>重新发送？</translation>
    </message>
    <message>
        <source>If the first one did go out, %1 gets it twice.</source>
        <translation>如果第一次其实已发出，%1 会收到两次。</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Leave it in doubt</source>
        <translation>保持不确定</translation>
    </message>
    <message>
        <source>%1 has no number. No text can go there.</source>
        <translation>%1 没有号码，无法向其发短信。</translation>
    </message>
    <message>
        <source>Whoever answers a text is read and answered here.</source>
        <translation>有人回复短信时，在这里查看并回复。</translation>
    </message>
    <message>
        <source>An answer failed: “%1”</source>
        <translation>一条回复发送失败：“%1”</translation>
    </message>
    <message>
        <source>%1 has not got it.</source>
        <translation>%1 没有收到。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>app::ConversationsModel</name>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>app::CreditDialog</name>
    <message>
        <source>Ask now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Handbell asks the network between texts. With less than the floor this SIM stops; what waits is kept, or goes by your other SIMs.</source>
        <translation>Handbell 在发送短信的间隙向网络查询。余额低于下限时，这张 SIM 卡会停止；等待的短信会保留，或由您的其他 SIM 卡发送。</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>网络的答复</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>A piece of the answer, with {credit} in the place of the amount: balance is {credit}</source>
        <translation>答复中的一段文字，金额处写 {credit}：余额为 {credit}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>仅在我查询时</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the operator</source>
        <translation>运营商代码</translation>
    </message>
    <message>
        <source>Where the credit stands</source>
        <translation>余额所在位置</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>低于此值停止</translation>
    </message>
    <message>
        <source>Asking the network ...</source>
        <translation>正在向网络查询…</translation>
    </message>
    <message>
        <source>The network did not answer this code. Nothing was sent; your operator tells which code it has.</source>
        <translation>网络没有答复这个代码。没有发送任何内容；请向运营商询问正确的代码。</translation>
    </message>
    <message>
        <source>Write a piece of the answer with {credit} in the place of the amount.</source>
        <translation>请写出答复中的一段文字，并在金额处写 {credit}。</translation>
    </message>
    <message>
        <source>The floor needs an amount, such as 5.00.</source>
        <translation>下限需要填写金额，例如 5.00。</translation>
    </message>
    <message>
        <source>The network has not been asked yet.</source>
        <translation>尚未向网络查询。</translation>
    </message>
    <message>
        <source>No amount is understood here: write below where it stands, with {credit} in its place.</source>
        <translation>这里没有识别出金额：请在下面写出它的位置，并用 {credit} 代替。</translation>
    </message>
</context>
<context>
    <name>app::DoctorPane</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>What was said to all modems, masked, for somebody who helps</source>
        <translation>与所有短信猫的对话，已隐去隐私，供帮助者查看</translation>
    </message>
    <message>
        <source>Send a test text</source>
        <translation>发送测试短信</translation>
    </message>
    <message>
        <source>Limits and price</source>
        <translation>限额和价格</translation>
    </message>
    <message>
        <source>Console ...</source>
        <translation>控制台 ...</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>设置限额</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>none, it is built in</source>
        <translation>无，内置</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>app::EditorCard</name>
    <message>
        <source>Text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Write what everybody reads. A { opens what each person&apos;s own data can fill in.</source>
        <translation>写下每个人都会看到的内容。输入 { 可填入每个人自己的资料。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to insert</source>
        <translation>更多可插入的内容</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>How full the part is</source>
        <translation>本条已用字数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入“%1”</translation>
    </message>
    <message>
        <source>%1 left for %2</source>
        <translation>%2：还剩 %1 个字符</translation>
    </message>
</context>
<context>
    <name>app::FailuresCard</name>
    <message>
        <source>%1 for other reasons</source>
        <translation>%1 条为其他原因</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation>重试这 %1 条</translation>
    </message>
</context>
<context>
    <name>app::FieldDialog</name>
    <message>
        <source>Word instead</source>
        <translation>替代词</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>短日期</translation>
    </message>
    <message>
        <source>Long date</source>
        <translation>长日期</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Those who have nothing in this field read the word instead.</source>
        <translation>此字段为空的人会看到替代词。</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Take it out of the text</source>
        <translation>从短信中删去</translation>
    </message>
</context>
<context>
    <name>app::FieldMenu</name>
    <message>
        <source>A brace, as it is</source>
        <translation>花括号本身</translation>
    </message>
</context>
<context>
    <name>app::FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>从电子表格复制的行</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx), CSV or TSV as every till can save it, or the vCards (.vcf) of a phone. The first row may hold headings.</source>
        <translation>电子表格 (.xlsx)、收银系统都能保存的 CSV 或 TSV，或手机的 vCard (.vcf)。第一行可以是标题。</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>将名单拖到这里</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>名单 (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>没有可粘贴的行。请先在电子表格中复制。</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>名单已读取的部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading the list</source>
        <translation>停止读取名单</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>正在读取 %1 …</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Save as live group</source>
        <translation>存为动态分组</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Whether people must fulfil all filters or one of them</source>
        <translation>必须符合全部条件，还是符合其中一条即可</translation>
    </message>
    <message>
        <source>A group that is always up to date: whoever fits belongs to it</source>
        <translation>始终保持最新的分组：符合条件的人自动属于它</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>去掉筛选条件：%1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>去掉这个筛选条件</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>符合一条即可</translation>
    </message>
    <message>
        <source>All must fit</source>
        <translation>须全部符合</translation>
    </message>
    <message>
        <source>Save in “%1”</source>
        <translation>保存到“%1”</translation>
    </message>
</context>
<context>
    <name>app::FilterDialog</name>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>显示这些人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>* stands for any digits, ? for one, [00-49] for two of this range.</source>
        <translation>* 代表任意位数字，? 代表一位数字，[00-49] 代表该范围内的两位数字。</translation>
    </message>
</context>
<context>
    <name>app::FindingRow</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不正常</translation>
    </message>
</context>
<context>
    <name>app::FirstPeopleStep</name>
    <message>
        <source>Who should get texts?</source>
        <translation>发给谁？</translation>
    </message>
    <message>
        <source>Nobody gets a text by being in your list. You choose the people anew for each campaign.</source>
        <translation>名单里的人不会因此收到短信。每次群发您都会重新选择联系人。</translation>
    </message>
    <message>
        <source>Bring your people</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>From a spreadsheet or a till</source>
        <translation>从电子表格或收银系统</translation>
    </message>
    <message>
        <source>Excel and CSV files; columns are recognised by what is in them.</source>
        <translation>Excel 和 CSV 文件；根据内容自动识别各列。</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>从手机</translation>
    </message>
    <message>
        <source>vCards, as phones export them.</source>
        <translation>手机导出的 vCard。</translation>
    </message>
    <message>
        <source>From the SIM in your modem</source>
        <translation>从短信猫里的 SIM 卡</translation>
    </message>
    <message>
        <source>Its phone book, where the modem can read it.</source>
        <translation>卡上的电话簿（如果短信猫能读取）。</translation>
    </message>
    <message>
        <source>Everything you have chosen here can be changed later in Settings and on the page Modems.</source>
        <translation>这里的所有选择以后都可以在设置和短信猫页面中更改。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>app::FirstRunWindow</name>
    <message>
        <source>You and your country</source>
        <translation>您和您的国家/地区</translation>
    </message>
    <message>
        <source>so that numbers are understood</source>
        <translation>以便识别号码</translation>
    </message>
    <message>
        <source>Your modem</source>
        <translation>您的短信猫</translation>
    </message>
    <message>
        <source>a USB stick, or practise first</source>
        <translation>USB 短信猫，或先演练</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>第一条短信</translation>
    </message>
    <message>
        <source>to your own phone</source>
        <translation>发到您自己的手机</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>您的联系人</translation>
    </message>
    <message>
        <source>from a list, or later</source>
        <translation>从名单导入，或以后再说</translation>
    </message>
    <message>
        <source>Welcome to Handbell</source>
        <translation>欢迎使用 Handbell</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Looking for modems ...</source>
        <translation>正在查找短信猫 ...</translation>
    </message>
    <message>
        <source>Step %1 of %2 · you can change everything later in Settings</source>
        <translation>第 %1 步，共 %2 步 · 以后都可以在设置中更改</translation>
    </message>
</context>
<context>
    <name>app::FirstStep</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>app::FirstTextStep</name>
    <message>
        <source>A first text to your own phone</source>
        <translation>给您自己的手机发第一条短信</translation>
    </message>
    <message>
        <source>One text shows that everything works.</source>
        <translation>一条短信就能看出一切是否正常。</translation>
    </message>
    <message>
        <source>Number of your own phone</source>
        <translation>您自己的手机号码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hello from Handbell. This is the first text over my own modem.</source>
        <translation>Handbell 向您问好。这是通过我自己的短信猫发出的第一条短信。</translation>
    </message>
    <message>
        <source>No modem is in use yet. Go back and choose one, or leave this for later.</source>
        <translation>还没有使用任何短信猫。请返回选择一个，或以后再说。</translation>
    </message>
    <message>
        <source>This is practice: it arrives on no phone and costs nothing.</source>
        <translation>这是演练：不会有手机收到，也不花钱。</translation>
    </message>
    <message>
        <source>It costs what a text costs in your plan.</source>
        <translation>按您套餐的短信价格收费。</translation>
    </message>
    <message>
        <source>Continue to your people</source>
        <translation>继续：您的联系人</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>正在发送 ...</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>发给我</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>第一条短信</translation>
    </message>
    <message>
        <source>It works. With a modem of your own the text would be on your phone now.</source>
        <translation>一切正常。如果用您自己的短信猫，短信现在已经到您的手机上了。</translation>
    </message>
    <message>
        <source>It works. The reply STOP would appear here too.</source>
        <translation>一切正常。如果回复 STOP，也会显示在这里。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
</context>
<context>
    <name>app::FoundCard</name>
    <message>
        <source>Cannot be asked</source>
        <translation>无法检测</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新发现</translation>
    </message>
    <message>
        <source>It is plugged in and answers. Handbell has not touched its SIM. Once you use it, texts on the SIM are moved into Handbell&apos;s inbox.</source>
        <translation>已插入并有应答。Handbell 尚未动过其中的 SIM 卡。开始使用后，卡上的短信会移到 Handbell 的收件箱。</translation>
    </message>
    <message>
        <source>Use this modem</source>
        <translation>使用此短信猫</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>No modem yet</source>
        <translation>还不是短信猫</translation>
    </message>
</context>
<context>
    <name>app::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除分组</translation>
    </message>
    <message>
        <source>Text this group</source>
        <translation>向此分组发短信</translation>
    </message>
    <message>
        <source>Live groups</source>
        <translation>动态分组</translation>
    </message>
    <message>
        <source>Change its filters</source>
        <translation>修改筛选条件</translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>您的联系人</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建群发任务</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>没有待处理的事项。</translation>
    </message>
    <message>
        <source>A modem sends for you.</source>
        <translation>已有短信猫可用。</translation>
    </message>
    <message>
        <source>Your modem</source>
        <translation>您的短信猫</translation>
    </message>
    <message>
        <source>Plug it in; Handbell finds it. Without one, practise: nothing leaves this PC.</source>
        <translation>插上即可，Handbell 会找到它。没有的话可以先演练：短信不会离开这台电脑。</translation>
    </message>
    <message>
        <source>One is plugged in and waits for your word.</source>
        <translation>已插入一个，等您确认使用。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Your people are here.</source>
        <translation>已有联系人。</translation>
    </message>
    <message>
        <source>From a spreadsheet, a till or the clipboard.</source>
        <translation>来自电子表格、收银系统或剪贴板。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>A first text is written.</source>
        <translation>第一条短信已写好。</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>第一条短信</translation>
    </message>
    <message>
        <source>Write it, see it as your people will, and try it on your own phone first.</source>
        <translation>写好后，预览对方看到的样子，并先在自己的手机上试发。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写短信</translation>
    </message>
    <message>
        <source>Handed to the modem, no answer heard. Nothing is sent again by itself.</source>
        <translation>已交给短信猫，但未收到应答。不会自动重发。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The first since %1.</source>
        <translation>最早的自 %1 起。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>A new modem is plugged in</source>
        <translation>插入了新的短信猫</translation>
    </message>
    <message>
        <source>A draft waits: %1</source>
        <translation>有草稿待完成：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>发出的短信</translation>
    </message>
    <message>
        <source>Delivered, of those reported</source>
        <translation>送达率（按收到的报告）</translation>
    </message>
    <message>
        <source>Texts received</source>
        <translation>收到的短信</translation>
    </message>
    <message>
        <source>as soon as allowed</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>没有连接短信猫</translation>
    </message>
    <message>
        <source>Nothing can be sent or heard. Plug it in; Handbell finds it.</source>
        <translation>现在无法收发短信。请插入短信猫，Handbell 会自动找到它。</translation>
    </message>
    <message>
        <source>The rest waits, and none of it is lost. Plug the modem in; Handbell finds it.</source>
        <translation>其余短信会等待，一条也不会丢失。请插入短信猫，Handbell 会自动找到它。</translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>检查并导入</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step</source>
        <translation>最后一步之前不会保存任何内容</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>How did these people agree to texts?</source>
        <translation>这些人是怎样同意接收短信的？</translation>
    </message>
    <message>
        <source>It is kept with the list and its date. You may be asked to show it one day.</source>
        <translation>它会与名单和日期一起保存，日后可能需要您出示。</translation>
    </message>
    <message>
        <source>They asked for it, on paper or at the till</source>
        <translation>他们书面或在收银台要求接收</translation>
    </message>
    <message>
        <source>They signed up on our website</source>
        <translation>他们在我们的网站上登记</translation>
    </message>
    <message>
        <source>They are customers, and get texts about their orders only</source>
        <translation>他们是顾客，只接收与订单有关的短信</translation>
    </message>
    <message>
        <source>In my own words:</source>
        <translation>自己说明：</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>How they agreed, in your own words</source>
        <translation>他们怎样同意的，用自己的话说明</translation>
    </message>
    <message>
        <source>Where, when, and what was said</source>
        <translation>地点、时间和说法</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue to permission</source>
        <translation>继续：同意方式</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>继续：检查</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>查看联系人</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>相同的人</translation>
    </message>
    <message>
        <source>Continue to same people</source>
        <translation>继续：相同的人</translation>
    </message>
</context>
<context>
    <name>app::InboxDesk</name>
    <message>
        <source>%1 waits no longer</source>
        <translation>%1 不再等待回复</translation>
    </message>
    <message>
        <source>The answer will be sent again</source>
        <translation>回复将重新发送</translation>
    </message>
    <message>
        <source>The answer is counted as sent</source>
        <translation>回复已算作已发送</translation>
    </message>
    <message>
        <source>The answer goes out after all</source>
        <translation>回复仍会发出</translation>
    </message>
    <message>
        <source>%1 opted out: no text goes there</source>
        <translation>%1 已退订：不再向其发短信</translation>
    </message>
    <message>
        <source>%1 may be texted again; the reason is kept</source>
        <translation>可以再次向 %1 发短信；原因已保存</translation>
    </message>
    <message>
        <source>The answer is tried again</source>
        <translation>正在重新发送该回复</translation>
    </message>
</context>
<context>
    <name>app::InboxFeed</name>
    <message>
        <source>The latest is from %1: %2</source>
        <translation>最新一条来自 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::InboxPage</name>
    <message>
        <source>the practice modem</source>
        <translation>演练短信猫</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Done, next conversation</source>
        <translation>完成，转到下一个对话</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>没有人等待回复</translation>
    </message>
    <message>
        <source>1 waits for an answer, since %1</source>
        <translation>1 人等待回复，自 %1 起</translation>
    </message>
    <message>
        <source>Allow texts again</source>
        <translation>允许再次发送</translation>
    </message>
    <message>
        <source>%1 asked for no more texts. Undo that only if the person wants texts again. Your reason is kept with the opt-out, for whoever asks.</source>
        <translation>%1 要求不再收短信。只有对方希望重新接收时才能撤销。您填写的原因会与退订记录一起保存，以备查问。</translation>
    </message>
</context>
<context>
    <name>app::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>app::LaneRow</name>
    <message>
        <source>Its limit for this hour is reached; it goes on at %1.</source>
        <translation>本小时限额已用完；%1 继续。</translation>
    </message>
    <message>
        <source>Its limit for today is reached; it goes on at %1.</source>
        <translation>今天的限额已用完；%1 继续。</translation>
    </message>
    <message>
        <source>Its limit for this month is reached; it goes on at %1.</source>
        <translation>本月限额已用完；%1 继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>用 %1 继续</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>今天 %1/%2 条</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今天 %1 条</translation>
    </message>
</context>
<context>
    <name>app::LanesCard</name>
    <message>
        <source>No modem is connected. The texts wait, none is lost.</source>
        <translation>没有连接短信猫。短信都在等待，没有丢失。</translation>
    </message>
    <message>
        <source>%1 working, %2 need you</source>
        <translation>%1 个正常，%2 个需要您</translation>
    </message>
</context>
<context>
    <name>app::LimitRow</name>
    <message>
        <source>Does your SIM&apos;s plan allow texts from a computer, and how many a day? Handbell keeps to the limit you set; what is over it waits for the next day.</source>
        <translation>您的 SIM 卡套餐允许用电脑发短信吗，每天多少条？Handbell 会遵守您设定的上限；超出的部分等到第二天。</translation>
    </message>
    <message>
        <source>Parts a day, to begin with</source>
        <translation>每天的短信段数（起始值）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>app::LimitsDialog</name>
    <message>
        <source>Limits and name</source>
        <translation>限额和名称</translation>
    </message>
    <message>
        <source>Ask the operator what the plan allows: most personal plans forbid bulk texts and count different people a month. A long text counts as several parts. What is over a limit waits; it does not fail.</source>
        <translation>请向运营商了解套餐允许的用量：多数个人套餐禁止群发，并按月统计不同的收件人数。长短信按多条计。超出限额的短信会等待，不会失败。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> 条</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Different people a month</source>
        <translation>每月不同收件人</translation>
    </message>
    <message>
        <source> people</source>
        <translation> 人</translation>
    </message>
    <message>
        <source>Pause between two parts</source>
        <translation>两条之间的间隔</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>such as 0.035</source>
        <translation>例如 0.035</translation>
    </message>
    <message>
        <source>Price of a part</source>
        <translation>每条价格</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>set by the limit a minute</source>
        <translation>由每分钟限额决定</translation>
    </message>
</context>
<context>
    <name>app::LineCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People this month</source>
        <translation>本月人数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Send over it again</source>
        <translation>恢复用它发送</translation>
    </message>
    <message>
        <source>Limits and name</source>
        <translation>限额和名称</translation>
    </message>
    <message>
        <source>More for this modem</source>
        <translation>此短信猫的更多操作</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>停止演练</translation>
    </message>
    <message>
        <source>Nothing sent through it leaves this PC</source>
        <translation>通过它发送的短信不会离开这台电脑</translation>
    </message>
    <message>
        <source>not told by the SIM</source>
        <translation>SIM 卡未提供</translation>
    </message>
    <message>
        <source>%1, %2 dBm</source>
        <translation>%1，%2 dBm</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未获知</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Stop using this modem</source>
        <translation>停止使用此短信猫</translation>
    </message>
    <message>
        <source>Console ...</source>
        <translation>控制台…</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>功能状况</translation>
    </message>
    <message>
        <source>What works on it</source>
        <translation>它的功能状况</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>今日 %1 / %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Credit ...</source>
        <translation>余额…</translation>
    </message>
</context>
<context>
    <name>app::ListPane</name>
    <message>
        <source>Search texts and people</source>
        <translation>搜索短信和联系人</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待回复 %1</translation>
    </message>
    <message>
        <source>No text and nobody matches “%1”.</source>
        <translation>没有与“%1”匹配的短信或联系人。</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>没有人等待回复。</translation>
    </message>
    <message>
        <source>Nobody who wrote has opted out.</source>
        <translation>发来短信的人中没有人退订。</translation>
    </message>
    <message>
        <source>No replies yet. They appear here within seconds.</source>
        <translation>还没有回复。收到后几秒内会显示在这里。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Handbell is open already</source>
        <translation>Handbell 已经打开</translation>
    </message>
    <message>
        <source>Its window may not come to the front by itself here: choose it among your windows.</source>
        <translation>在此系统中，它的窗口可能无法自动切换到最前面：请从您的窗口中选择它。</translation>
    </message>
    <message>
        <source>Set up Handbell again</source>
        <translation>重新设置 Handbell</translation>
    </message>
    <message>
        <source>Sending rests while Handbell is closed</source>
        <translation>Handbell 关闭期间暂停发送</translation>
    </message>
</context>
<context>
    <name>app::ModemStep</name>
    <message>
        <source>Which modem should send?</source>
        <translation>用哪个短信猫发送？</translation>
    </message>
    <message>
        <source>Plug it in now if you have one. Handbell finds it; there is no port to choose.</source>
        <translation>如果有短信猫，请现在插上。Handbell 会自动找到它，不用选择端口。</translation>
    </message>
    <message>
        <source>Continue to a first text</source>
        <translation>继续：第一条短信</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先演练</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>The PIN was used but not remembered: this PC has no key store.</source>
        <translation>PIN 码已使用但未记住：这台电脑没有密钥库。</translation>
    </message>
    <message>
        <source>Modem not in the list?</source>
        <translation>列表中没有您的短信猫？</translation>
    </message>
</context>
<context>
    <name>app::ModemsPage</name>
    <message>
        <source>The PIN was used but not remembered: this PC has no key store</source>
        <translation>PIN 码已使用但未记住：这台电脑没有密钥库</translation>
    </message>
    <message>
        <source>found by themselves when plugged in</source>
        <translation>插上后自动识别</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Every port is asked again. This takes up to 12 seconds</source>
        <translation>正在重新检测所有端口，最多需要 12 秒</translation>
    </message>
    <message>
        <source>Add a way of sending</source>
        <translation>添加发送途径</translation>
    </message>
    <message>
        <source>No modem is used yet</source>
        <translation>尚未使用任何短信猫</translation>
    </message>
    <message>
        <source>%1 of %2 can send</source>
        <translation>%2中 %1 个可以发送</translation>
    </message>
    <message>
        <source>Limits belong to the SIM, which is not known yet</source>
        <translation>限额属于 SIM 卡，而 SIM 卡尚未识别</translation>
    </message>
    <message>
        <source>Limits kept; what is queued follows them at once</source>
        <translation>限额已保存；排队中的短信立即按此执行</translation>
    </message>
    <message>
        <source>Texts go out over this SIM again</source>
        <translation>已恢复用此 SIM 卡发送短信</translation>
    </message>
    <message>
        <source>%1 is not used any more. What was sent over it stays in the records</source>
        <translation>不再使用 %1。通过它发送的短信仍保留在记录中</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>Support files (*.jsonl)</source>
        <translation>支持文件 (*.jsonl)</translation>
    </message>
    <message>
        <source>The support file was saved. No number, PIN, name or text is in it</source>
        <translation>支持文件已保存。其中没有号码、PIN、姓名或短信内容</translation>
    </message>
    <message>
        <source>The test text is on its way; what becomes of it stands under Campaigns</source>
        <translation>测试短信已发出；结果见“群发任务”</translation>
    </message>
    <message>
        <source>Send a test text</source>
        <translation>发送测试短信</translation>
    </message>
    <message>
        <source>The number of your own phone. This is practice: it arrives on no phone and costs nothing.</source>
        <translation>您自己手机的号码。这是练习：不会到达任何手机，也不花钱。</translation>
    </message>
    <message>
        <source>The number of your own phone. It costs what a text costs in your plan.</source>
        <translation>您自己手机的号码。费用按您的套餐计算。</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>发给我</translation>
    </message>
    <message>
        <source>A test text</source>
        <translation>测试短信</translation>
    </message>
    <message>
        <source>A test from Handbell: this modem works.</source>
        <translation>Handbell 的测试：此短信猫正常。</translation>
    </message>
    <message>
        <source>Kept: how the credit is watched</source>
        <translation>已保存：余额的监测方式</translation>
    </message>
    <message>
        <source>%1 working</source>
        <translation>%1 个正常</translation>
    </message>
    <message>
        <source>%1 getting ready</source>
        <translation>%1 个准备中</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 个接近限额</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 个需要您</translation>
    </message>
</context>
<context>
    <name>app::Moment</name>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>app::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>导航栏</translation>
    </message>
</context>
<context>
    <name>app::NotificationSettings</name>
    <message>
        <source>With name and text, while this window is not in front.</source>
        <translation>此窗口不在最前面时，显示姓名和短信内容。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show new replies on the desktop</source>
        <translation>在桌面上显示新回复</translation>
    </message>
</context>
<context>
    <name>app::Page</name>
    <message>
        <source>The campaign goes on</source>
        <translation>群发任务已继续</translation>
    </message>
    <message>
        <source>Paused. What the modem had in hand is finished; the rest waits</source>
        <translation>已暂停。短信猫手上的会发完，其余等待</translation>
    </message>
</context>
<context>
    <name>app::PageHead</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回 (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>app::PeopleColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A list with more columns brings more here</source>
        <translation>导入列更多的名单后，这里会有更多选择</translation>
    </message>
</context>
<context>
    <name>app::PeopleDesk</name>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>正在加入“%1”</translation>
    </message>
    <message>
        <source>Everybody was in %1 already</source>
        <translation>所选联系人都已在“%1”中</translation>
    </message>
    <message>
        <source>Taking out of %1</source>
        <translation>正在移出“%1”</translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>正在设为退订</translation>
    </message>
    <message>
        <source>They had opted out already</source>
        <translation>所选联系人此前已退订</translation>
    </message>
    <message>
        <source>%1. A text to the others is on its way: try again in a minute.</source>
        <translation>%1。发给其余联系人的短信还在途中：请一分钟后再试。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在彻底删除</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>There is a group “%1” already</source>
        <translation>已有名为“%1”的分组</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>“%1”已改名为“%2”</translation>
    </message>
    <message>
        <source>Group %1 deleted; its people stay</source>
        <translation>分组“%1”已删除；联系人保留</translation>
    </message>
    <message>
        <source>Somebody else on the list has this number.</source>
        <translation>已有其他联系人使用此号码。</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>此联系人已不在名单中。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 已添加</translation>
    </message>
    <message>
        <source>Chosen %1</source>
        <translation>所选联系人 %1</translation>
    </message>
    <message>
        <source>1 person is in the new group “%1”</source>
        <translation>已将 1 人加入新分组“%1”</translation>
    </message>
    <message>
        <source>%1 people are in the new group “%2”</source>
        <translation>已将 %1 人加入新分组“%2”</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>正在选取</translation>
    </message>
    <message>
        <source>%1 has other filters now</source>
        <translation>“%1”的筛选条件已更改</translation>
    </message>
</context>
<context>
    <name>app::PeopleSource</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>app::PeopleStep</name>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>尚未选择收件人。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>One number a line, or with commas between them</source>
        <translation>每行一个号码，或用英文逗号分隔</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>发给谁？</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>群发任务名称</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>只有您能看到。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>用途是什么？</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>群发任务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>1 person gets it</source>
        <translation>1 人会收到</translation>
    </message>
    <message>
        <source>%1 people get it</source>
        <translation>%1 人会收到</translation>
    </message>
</context>
<context>
    <name>app::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Tick everybody shown</source>
        <translation>勾选显示的所有人</translation>
    </message>
</context>
<context>
    <name>app::PermissionPane</name>
    <message>
        <source>Opt out</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>重新允许</translation>
    </message>
    <message>
        <source>May I text?</source>
        <translation>可以发短信吗？</translation>
    </message>
    <message>
        <source>Has no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>Has not opted out</source>
        <translation>未退订</translation>
    </message>
    <message>
        <source>May have opted out</source>
        <translation>可能已退订</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
</context>
<context>
    <name>app::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Opted out: no text goes to this person.</source>
        <translation>已退订：不再向此人发短信。</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>还没有短信。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>发短信</translation>
    </message>
</context>
<context>
    <name>app::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>app::PhonePreview</name>
    <message>
        <source>The text on a phone: %1</source>
        <translation>手机上的短信：%1</translation>
    </message>
</context>
<context>
    <name>app::PinRow</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN of the SIM</source>
        <translation>SIM 卡的 PIN 码</translation>
    </message>
    <message>
        <source>In the key store of this PC, not in Handbell&apos;s files</source>
        <translation>保存在这台电脑的密钥库中，不在 Handbell 的文件里</translation>
    </message>
</context>
<context>
    <name>app::PracticeCard</name>
    <message>
        <source>Practice modem</source>
        <translation>演练短信猫</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>Nothing sent through it leaves this PC. Its people answer, misspell, opt out and switch their phones off.</source>
        <translation>通过它发送的短信不会离开这台电脑。其中的模拟联系人会回复、写错字、退订，也会关机。</translation>
    </message>
    <message>
        <source>Practise with it</source>
        <translation>用它演练</translation>
    </message>
</context>
<context>
    <name>app::PreviewPane</name>
    <message>
        <source>Previous person</source>
        <translation>上一个人</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一个人</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长的</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>以谁为例？</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>显示此人收到的短信</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>尚未选择收件人。</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的短信</translation>
    </message>
    <message>
        <source>gets nothing: %1</source>
        <translation>不会收到：%1</translation>
    </message>
    <message>
        <source>Nobody among them has that name.</source>
        <translation>其中没有叫这个名字的人。</translation>
    </message>
</context>
<context>
    <name>app::ProblemWindow</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>app::ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>handled; its people are gone through when it starts</source>
        <translation>条已处理；开始时再确定收件人</translation>
    </message>
    <message>
        <source>of %1 handled</source>
        <translation>/ %1 条已处理</translation>
    </message>
    <message>
        <source>of %1 handled, more are being made ready</source>
        <translation>/ %1 条已处理，更多正在准备</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1 条</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>%1 继续。</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <translation>约 %1 结束</translation>
    </message>
    <message>
        <source>No end can be told yet</source>
        <translation>尚无法预计结束时间</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>已暂停：不再发出短信</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>暂无报告</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>显示“%1”：%2</translation>
    </message>
</context>
<context>
    <name>app::ReachCard</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 人</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>最长的短信</translation>
    </message>
    <message>
        <source>People who get it</source>
        <translation>会收到的人</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>person gets one text</source>
        <translation>人会收到一条短信</translation>
    </message>
    <message>
        <source>people get one text each</source>
        <translation>人各收到一条短信</translation>
    </message>
    <message>
        <source>get it</source>
        <translation>会收到</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>不会收到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>Got the same text within 24 hours</source>
        <translation>24 小时内收到过相同的短信</translation>
    </message>
    <message>
        <source>Held back until you decide.</source>
        <translation>已拦下，等您决定。</translation>
    </message>
</context>
<context>
    <name>app::ReadingChoices</name>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>西欧 (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>中欧 (1250)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>波罗的海 (1257)</translation>
    </message>
    <message>
        <source>Turkish (1254)</source>
        <translation>土耳其语 (1254)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>西里尔文 (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>西里尔文 (KOI8-U)</translation>
    </message>
    <message>
        <source>Greek (1253)</source>
        <translation>希腊语 (1253)</translation>
    </message>
    <message>
        <source>Hebrew (1255)</source>
        <translation>希伯来语 (1255)</translation>
    </message>
    <message>
        <source>Arabic (1256)</source>
        <translation>阿拉伯语 (1256)</translation>
    </message>
    <message>
        <source>Thai (874)</source>
        <translation>泰语 (874)</translation>
    </message>
    <message>
        <source>Chinese, simplified (936)</source>
        <translation>简体中文 (936)</translation>
    </message>
    <message>
        <source>Chinese, traditional (950)</source>
        <translation>繁体中文 (950)</translation>
    </message>
    <message>
        <source>Japanese (932)</source>
        <translation>日语 (932)</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>韩语 (949)</translation>
    </message>
    <message>
        <source>Western of DOS (850)</source>
        <translation>DOS 西欧 (850)</translation>
    </message>
    <message>
        <source>Western of old Macs</source>
        <translation>旧版 Mac 西欧</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
</context>
<context>
    <name>app::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>app::RecipientsModel</name>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>app::RecipientsPane</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Texts by state</source>
        <translation>按状态查看短信</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找收件人</translation>
    </message>
    <message>
        <source>Count this as sent</source>
        <translation>算作已发送</translation>
    </message>
    <message>
        <source>Send this again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send it by another SIM</source>
        <translation>改用另一张 SIM 卡发送</translation>
    </message>
    <message>
        <source>It may have gone out.</source>
        <translation>可能已发出。</translation>
    </message>
</context>
<context>
    <name>app::RecorderView</name>
    <message>
        <source>Flight recorder</source>
        <translation>飞行记录器</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>numbers and texts are masked</source>
        <translation>号码和内容已隐去</translation>
    </message>
</context>
<context>
    <name>app::RepliesCard</name>
    <message>
        <source>Open the inbox</source>
        <translation>打开收件箱</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>收到的回复</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>还没有人回复。</translation>
    </message>
    <message>
        <source>1 person wrote.</source>
        <translation>1 人已回复。</translation>
    </message>
    <message>
        <source>%1 people wrote.</source>
        <translation>%1 人已回复。</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>打开对话</translation>
    </message>
</context>
<context>
    <name>app::RunStep</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Put everybody into the group</source>
        <translation>全部加入分组</translation>
    </message>
    <message>
        <source>Rows without a usable number</source>
        <translation>没有可用号码的行</translation>
    </message>
    <message>
        <source>Save them as a list</source>
        <translation>另存为名单</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; the same list goes on from there.</source>
        <translation>已停止。已读取的内容会保留；再次导入同一名单会从此处继续。</translation>
    </message>
    <message>
        <source>Counting what will happen</source>
        <translation>正在统计导入结果</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>导入结果预览</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>正在导入名单</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>名单已导入</translation>
    </message>
    <message>
        <source>Nothing is saved until you import.</source>
        <translation>点击导入之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>Already known, filled in</source>
        <translation>已有，补充了资料</translation>
    </message>
    <message>
        <source>Already known, nothing new</source>
        <translation>已有，没有新内容</translation>
    </message>
    <message>
        <source>Twice in the list, the first counts</source>
        <translation>名单中重复，以第一个为准</translation>
    </message>
    <message>
        <source>Opted out or erased earlier; they stay so</source>
        <translation>此前已退订或彻底删除，保持不变</translation>
    </message>
    <message>
        <source>No usable number, left out</source>
        <translation>没有可用号码，不导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change a number first</source>
        <translation>请先修改号码</translation>
    </message>
    <message>
        <source>These numbers cannot be texted either</source>
        <translation>这些号码同样无法发短信</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>保存这些行</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>名单 (*.csv)</translation>
    </message>
    <message>
        <source>%1-to-repair.csv</source>
        <translation>%1-待修正.csv</translation>
    </message>
    <message>
        <source>Take in the repaired rows</source>
        <translation>导入已修正的行</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>按您的选择跳过</translation>
    </message>
</context>
<context>
    <name>app::RunningCard</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>of %1, practice</source>
        <translation>/ %1 条，演练</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1 条</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
</context>
<context>
    <name>app::SamePeopleModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>app::SameStep</name>
    <message>
        <source>Rows that resemble people here</source>
        <translation>与已有联系人相似的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What happens to rows with a known number</source>
        <translation>号码已存在的行如何处理</translation>
    </message>
    <message>
        <source>What happens to rows with a known name</source>
        <translation>姓名已存在的行如何处理</translation>
    </message>
    <message>
        <source>Looking for people who are here already</source>
        <translation>正在查找已有的联系人</translation>
    </message>
    <message>
        <source>There is no room on this disk to list them. What you choose holds for all.</source>
        <translation>磁盘空间不足，无法逐条列出。您的选择对全部生效。</translation>
    </message>
    <message>
        <source>Choose for all of them here, and for single rows with a click or Enter below. People who opted out stay opted out.</source>
        <translation>在此为全部选择处理方式；单击下方的行或按回车可单独选择。已退订的人保持退订。</translation>
    </message>
    <message>
        <source>What happens to this row</source>
        <translation>此行如何处理</translation>
    </message>
</context>
<context>
    <name>app::SelectionBar</name>
    <message>
        <source>None</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>加入分组</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>全选 %1 个</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>移出“%1”</translation>
    </message>
    <message>
        <source>Text them</source>
        <translation>发短信</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>发短信</translation>
    </message>
</context>
<context>
    <name>app::SetList</name>
    <message>
        <source>Gets it</source>
        <translation>会收到</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>会收到</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>People</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>A group or list that was deleted</source>
        <translation>已删除的分组或名单</translation>
    </message>
    <message>
        <source>Numbers I type or paste</source>
        <translation>自己输入或粘贴的号码</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1，%2 除外</translation>
    </message>
    <message>
        <source>Leave out whoever is in %1 (-)</source>
        <translation>排除“%1”中的人 (-)</translation>
    </message>
    <message>
        <source>Take in %1 (Space or +)</source>
        <translation>选入“%1”（空格键或 +）</translation>
    </message>
</context>
<context>
    <name>app::SettingsPage</name>
    <message>
        <source>Subjects</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>app::ShopSettings</name>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Numbers without a country code, in lists and where you type them, are read as numbers of this country.</source>
        <translation>名单中以及您输入的号码，如果没有国际区号，将按此国家或地区的号码识别。</translation>
    </message>
    <message>
        <source>None: every number needs its country code</source>
        <translation>无：每个号码都必须带国际区号</translation>
    </message>
    <message>
        <source>Same as system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>The shop has no name now</source>
        <translation>店铺名称已清空</translation>
    </message>
    <message>
        <source>The shop is called %1 now</source>
        <translation>店铺名称已改为“%1”</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as the system has it</source>
        <translation>没有国际区号的号码将按系统的国家或地区识别</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of %1</source>
        <translation>没有国际区号的号码将按 %1 的号码识别</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>app::ShopStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Who are you, and where?</source>
        <translation>您是谁，在哪里？</translation>
    </message>
    <message>
        <source>The name stands over the pages; it is in no text unless you write it there.</source>
        <translation>名称显示在各页面上方；除非您自己写进去，短信里不会出现。</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>请选择国家/地区</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>such as Marlow Shoes; may stay empty</source>
        <translation>例如“马洛鞋店”；可以留空</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>没有国家代码的号码按此国家/地区的号码读取。</translation>
    </message>
    <message>
        <source>Continue to your modem</source>
        <translation>继续：您的短信猫</translation>
    </message>
</context>
<context>
    <name>app::SimPicker</name>
    <message>
        <source>From the SIM</source>
        <translation>从 SIM 卡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The phone book on the SIM of a modem</source>
        <translation>短信猫 SIM 卡上的电话簿</translation>
    </message>
    <message>
        <source>How much of the SIM is read</source>
        <translation>SIM 卡读取进度</translation>
    </message>
    <message>
        <source>Stop reading the SIM</source>
        <translation>停止读取 SIM 卡</translation>
    </message>
    <message>
        <source>Reading the SIM of %1 ...</source>
        <translation>正在读取 %1 的 SIM 卡…</translation>
    </message>
    <message>
        <source>Reading the SIM of %1: %2 of %3 places</source>
        <translation>正在读取 %1 的 SIM 卡：%2 / %3</translation>
    </message>
    <message>
        <source>SIM of %1</source>
        <translation>%1 的 SIM 卡</translation>
    </message>
</context>
<context>
    <name>app::SimsCard</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>What each SIM can still carry</source>
        <translation>每张 SIM 卡还能发多少</translation>
    </message>
    <message>
        <source>counted in parts</source>
        <translation>按条数计</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>本小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>A part costs</source>
        <translation>每条价格</translation>
    </message>
</context>
<context>
    <name>app::StartCountdown</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>尚未发出任何短信</translation>
    </message>
    <message>
        <source>Starting in %1 s</source>
        <translation>%1 秒后开始</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>%1 继续</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this PC</source>
        <translation>演练：短信不会离开这台电脑</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>app::StepRail</name>
    <message>
        <source>texts to your people</source>
        <translation>给您的联系人发短信</translation>
    </message>
    <message>
        <source>No account, no cloud. Everything stays on this PC and works without Internet.</source>
        <translation>无需账户，没有云端。一切都留在这台电脑上，不联网也能用。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>app::TabbedSide</name>
    <message>
        <source>Columns of the page</source>
        <translation>页面的各栏</translation>
    </message>
</context>
<context>
    <name>app::TemplatesMenu</name>
    <message>
        <source>Keep this text as a template</source>
        <translation>将此短信存为模板</translation>
    </message>
    <message>
        <source>Texts of earlier campaigns</source>
        <translation>以往群发任务的短信</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>删除模板</translation>
    </message>
</context>
<context>
    <name>app::TerminalLines</name>
    <message>
        <source>Copy one of these lines into a terminal:</source>
        <translation>把其中一行复制到终端：</translation>
    </message>
    <message>
        <source>Copy this line into a terminal:</source>
        <translation>把这一行复制到终端：</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>终端命令行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The line for the terminal is copied</source>
        <translation>终端命令行已复制</translation>
    </message>
    <message>
        <source>Copy the line for the terminal</source>
        <translation>复制终端命令行</translation>
    </message>
</context>
<context>
    <name>app::TextStep</name>
    <message>
        <source>Try it on my phone</source>
        <translation>在我的手机上试发</translation>
    </message>
</context>
<context>
    <name>app::ThreadModel</name>
    <message>
        <source>waits %1</source>
        <translation>已等待 %1</translation>
    </message>
</context>
<context>
    <name>app::ThreadView</name>
    <message>
        <source>Texts</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>app::TimeStep</name>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Nothing goes out after</source>
        <translation>在此时间后不再发送</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>When do the texts go out?</source>
        <translation>什么时候发送？</translation>
    </message>
    <message>
        <source>Handbell must be running then. If it is not, the texts go out when it is started the next time.</source>
        <translation>届时 Handbell 必须正在运行。否则，短信会在下次启动后发出。</translation>
    </message>
    <message>
        <source>What has not gone out by then expires and costs nothing.</source>
        <translation>到时尚未发出的短信会过期，不产生费用。</translation>
    </message>
    <message>
        <source>If the cable is pulled</source>
        <translation>如果短信猫被拔掉</translation>
    </message>
    <message>
        <source>Whether a text on its way at that moment went out, nobody knows. At most one text a modem is in doubt. Sent again, a person may get it twice.</source>
        <translation>那一刻正在发送的短信是否已发出，无从得知。每个短信猫最多有一条短信不确定。重新发送时，对方可能收到两次。</translation>
    </message>
    <message>
        <source>The end comes before the start: nothing would go out. Choose a later end.</source>
        <translation>结束时间早于开始时间：不会发出任何短信。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>This start has passed: the texts go out at once.</source>
        <translation>开始时间已过：短信会立即发出。</translation>
    </message>
</context>
<context>
    <name>app::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>app::TryOut</name>
    <message>
        <source>Try it on my phone</source>
        <translation>在我的手机上试发</translation>
    </message>
    <message>
        <source>This is practice: it arrives on no phone.</source>
        <translation>这是演练：不会有手机收到。</translation>
    </message>
    <message>
        <source>Number of your own phone</source>
        <translation>您自己的手机号码</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>发给我</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <translation>试发：%1</translation>
    </message>
    <message>
        <source>One text is on its way to %1</source>
        <translation>一条短信正发往 %1</translation>
    </message>
</context>
</TS>
